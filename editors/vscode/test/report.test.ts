import assert from "node:assert/strict";
import { test } from "node:test";
import { shown } from "../src/report";

const finding = {
  rule: "sum-mismatch",
  severity: "error",
  message: "The parts add up to 9; the text says 8.",
  derivation: "4 + 5 = 9",
  place: { text: "8", heading: "Money", page: 3 },
};

test("a finding says where it is, what is wrong, and the arithmetic", () => {
  const json = JSON.stringify({ files: [{ unreadable: null, findings: [finding] }] });
  assert.deepEqual(shown(json), [
    {
      message: 'p. 3, Money, "8"\nThe parts add up to 9; the text says 8.\n4 + 5 = 9',
      severity: "error",
      code: "sum-mismatch",
    },
  ]);
});

test("a letter that cannot be read is told, and is not silent", () => {
  const json = JSON.stringify({ files: [{ unreadable: { message: "it is encrypted" }, findings: [] }] });
  assert.deepEqual(shown(json), [{ message: "it is encrypted", severity: "warning", code: "unreadable" }]);
});
