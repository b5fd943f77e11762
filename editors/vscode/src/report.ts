// Which findings does `lint-letter FILE --format json` tell of a letter that is no text, and how are they shown?

export interface Shown {
  message: string;
  severity: "error" | "warning" | "note";
  code: string;
}

interface Finding {
  rule: string;
  severity: Shown["severity"];
  message: string;
  derivation: string | null;
  place: { text: string; heading: string | null; page: number | null };
}

interface File {
  unreadable: { message: string } | null;
  findings: Finding[];
}

/** The findings of the first file of a report; a letter that cannot be read is told as a warning. */
export function shown(json: string): Shown[] {
  const [file] = (JSON.parse(json) as { files: File[] }).files;
  if (file === undefined) return [];
  if (file.unreadable !== null) return [{ message: file.unreadable.message, severity: "warning", code: "unreadable" }];
  return file.findings.map((finding) => ({
    message: [where(finding), finding.message, finding.derivation].filter((part) => part).join("\n"),
    severity: finding.severity,
    code: finding.rule,
  }));
}

function where({ place }: Finding): string {
  const parts = [place.page === null ? null : `p. ${place.page}`, place.heading, `"${place.text}"`];
  return parts.filter((part) => part !== null).join(", ");
}
