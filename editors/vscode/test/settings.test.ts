import assert from "node:assert/strict";
import { test } from "node:test";
import { server, settings } from "../src/settings";

const section = (given: Record<string, unknown>) => ({
  get: <T>(name: string, otherwise: T): T => (name in given ? (given[name] as T) : otherwise),
});

test("settings have the names of the command line's options", () => {
  assert.deepEqual(settings(section({ ignore: ["name-variant"], showRounding: true })), {
    select: [],
    ignore: ["name-variant"],
    experimental: false,
    rules: [],
    lang: null,
    fragment: false,
    thorough: false,
    "show-rounding": true,
  });
});

test("the server is started with the command that is set", () => {
  assert.deepEqual(server(section({})), { command: "lint-letter", args: ["lsp"] });
  assert.deepEqual(server(section({ command: ["python", "-m", "checker"] })), {
    command: "python",
    args: ["-m", "checker", "lsp"],
  });
});
