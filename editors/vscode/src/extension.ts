// How does VS Code start and stop the server, and how does it check a letter that it cannot open itself?

import { execFile } from "node:child_process";
import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions } from "vscode-languageclient/node";
import { shown, type Shown } from "./report";
import { server, settings } from "./settings";

const NAME = "lint-letter";
const LETTERS = ["markdown", "plaintext", "html"].map((language) => ({ scheme: "file", language }));
const SEVERITIES: Record<Shown["severity"], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  note: vscode.DiagnosticSeverity.Information,
};
const LARGEST = 64 * 1024 * 1024; // bytes of a report

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const found = vscode.languages.createDiagnosticCollection(NAME);
  context.subscriptions.push(
    found,
    vscode.commands.registerCommand(`${NAME}.restart`, restart),
    vscode.commands.registerCommand(`${NAME}.lintFile`, (file?: vscode.Uri) => lintFile(found, file)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${NAME}.command`)) void restart();
      else if (change.affectsConfiguration(NAME)) void tellSettings();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function start(): Promise<void> {
  const section = vscode.workspace.getConfiguration(NAME);
  const options: LanguageClientOptions = { documentSelector: LETTERS, initializationOptions: settings(section) };
  client = new LanguageClient(NAME, NAME, server(section), options);
  try {
    await client.start();
  } catch {
    client = undefined;
    const said = vscode.l10n.t(
      "lint-letter could not be started; install it with its extra lsp, as the bundle does, or set lint-letter.command",
    );
    void vscode.window.showErrorMessage(said);
  }
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function tellSettings(): Promise<void> {
  const own = settings(vscode.workspace.getConfiguration(NAME));
  await client?.sendNotification("workspace/didChangeConfiguration", { settings: { [NAME]: own } });
}

async function lintFile(found: vscode.DiagnosticCollection, file?: vscode.Uri): Promise<void> {
  const [picked] = file === undefined ? ((await vscode.window.showOpenDialog()) ?? []) : [file];
  if (picked === undefined) return;
  const { command, args } = server(vscode.workspace.getConfiguration(NAME));
  const words = [...args.slice(0, -1), picked.fsPath, "--format", "json"];
  const json = await new Promise<string>((resolve) => {
    execFile(command, words, { maxBuffer: LARGEST }, (_error, output) => resolve(output));
  });
  if (json === "") {
    void vscode.window.showErrorMessage(vscode.l10n.t("lint-letter could not be started: {0}", command));
    return;
  }
  const top = new vscode.Range(0, 0, 0, 0);
  const diagnostics = shown(json).map(({ message, severity, code }) => {
    const diagnostic = new vscode.Diagnostic(top, message, SEVERITIES[severity]);
    diagnostic.source = NAME;
    diagnostic.code = code;
    return diagnostic;
  });
  found.set(picked, diagnostics);
  const count = diagnostics.length;
  const told = vscode.l10n.t("lint-letter: {0} in the Problems view", count);
  void vscode.window.showInformationMessage(count === 0 ? vscode.l10n.t("lint-letter: no findings") : told);
}
