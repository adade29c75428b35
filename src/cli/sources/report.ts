import type { DatasetIssue, DatasetResult, DatasetWarning } from "../../dataset/drafts/issue";
import type { CompiledDataset } from "../../domain/records";
import { formatWorded, type Worded, worded } from "./fault-words";

/** What the data command found out. */
export interface Report {
  /** Folder or file as the caller named it. */
  readonly target: string;
  readonly errors: readonly Worded<DatasetIssue>[];
  readonly warnings: readonly Worded<DatasetWarning>[];
  /** Faults of the other files of the dataset, where one file was asked about. */
  readonly elsewhere?: { readonly folder: string; readonly errors: number };
  /** Where there is no fault. */
  readonly contents?: Contents;
  /** File that was written. */
  readonly written?: string;
}

interface Contents {
  readonly id: string;
  readonly version: string;
  readonly counts: Readonly<Record<string, number>>;
}

function contentsOf(dataset: CompiledDataset): Contents {
  const { entities, studies, findings, background, sourceChecks, gaps } = dataset;
  return {
    id: dataset.dataset.id,
    version: dataset.dataset.version,
    counts: {
      studies: studies.length,
      findings: findings.length,
      "background statements": background.length,
      entities: entities.length,
      "source checks": sourceChecks.length,
      gaps: gaps.length,
    },
  };
}

/** What compiling or reading a target gave. */
export function reportOf(target: string, result: DatasetResult): Report {
  if (!result.ok) return { target, errors: result.issues.map(worded), warnings: [] };
  return { target, errors: [], warnings: result.warnings.map(worded), contents: contentsOf(result.dataset) };
}

/** Prints a report: as one JSON document on standard output, or as text with faults and warnings on standard error. */
export function printReport(
  report: Report,
  to: { readonly log: (text: string) => void; readonly error: (text: string) => void },
  asJson: boolean,
): void {
  if (asJson) {
    to.log(JSON.stringify({ ok: report.errors.length === 0, ...report }, null, 2));
    return;
  }
  const { errors, lines } = textReport(report);
  for (const text of errors) to.error(text);
  for (const text of lines) to.log(text);
}

function textReport(report: Report): { readonly errors: readonly string[]; readonly lines: readonly string[] } {
  const { target, errors: faults, warnings, elsewhere, contents, written } = report;
  const errors: string[] = [];
  if (warnings.length > 0)
    errors.push(
      grouped(warnings)
        .map((text) => `warning: ${text}`)
        .join("\n\n"),
      "",
    );
  if (faults.length > 0) errors.push(grouped(faults).join("\n\n"), `\n${target}: ${counted(faults.length, "error")}.`);
  if (elsewhere && elsewhere.errors > 0) {
    errors.push(
      `${counted(elsewhere.errors, "further error")} in other files: validate ${elsewhere.folder} lists them.`,
    );
  }
  if (faults.length > 0) return { errors, lines: [] };
  const looked = warnings.length === 0 ? "" : ` ${counted(warnings.length, "warning")}, above.`;
  const lines = [`${target}: no errors found.${contents ? ` ${summary(contents)}` : ""}${looked}`];
  if (written !== undefined) lines.push(`Written to ${written}.`);
  return { errors, lines };
}

function summary({ id, version, counts }: Contents): string {
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  return `${id} ${version}: ${parts.join(", ")}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** From how many equal remarks on they are written once, with a list of their places. */
const many = 4;

/** Remarks as text; those that say the same of the same field are written once, with every place. */
function grouped(remarks: readonly Worded[]): string[] {
  const groups = new Map<string, Worded[]>();
  for (const remark of remarks) {
    const key = [remark.code, remark.field.replace(/\d+/g, ""), remark.found, remark.expected].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), remark]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < many) return group.map(formatWorded);
    const places = group.map(({ file, line, record }) => `${file}${line === undefined ? "" : `:${line}`} (${record})`);
    return `${group.length} times${first.field === "" ? "" : `, field ${first.field}`}\n  found:    ${first.found}\n  expected: ${first.expected}\n  in:       ${places.join(", ")}`;
  });
}
