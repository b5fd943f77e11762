// What do the editor's settings say to the server? The names of the command line's options, without the dashes.

export interface Settings {
  select: string[];
  ignore: string[];
  experimental: boolean;
  rules: string[];
  lang: string | null;
  fragment: boolean;
  thorough: boolean;
  "show-rounding": boolean;
}

/** A section of settings, as vscode.workspace.getConfiguration gives it. */
export interface Section {
  get<T>(name: string, otherwise: T): T;
}

export function settings(section: Section): Settings {
  return {
    select: section.get<string[]>("select", []),
    ignore: section.get<string[]>("ignore", []),
    experimental: section.get("experimental", false),
    rules: section.get<string[]>("rules", []),
    lang: section.get<string | null>("lang", null),
    fragment: section.get("fragment", false),
    thorough: section.get("thorough", false),
    "show-rounding": section.get("showRounding", false),
  };
}

/** The command and its arguments that serve the editor. */
export function server(section: Section): { command: string; args: string[] } {
  const [command = "lint-letter", ...args] = section.get<string[]>("command", ["lint-letter"]);
  return { command, args: [...args, "lsp"] };
}
