import { idOf, isRecord } from "../../dataset/drafts/draft";
import type { RawDocument } from "../../dataset/migrations/step";

type Path = readonly (string | number)[];

/** A record of a folder's files: where it is written, and how. */
export interface Written {
  readonly file: string;
  readonly path: Path;
  readonly raw: unknown;
}

/** The lists of the compiled form. */
export const lists = ["entities", "studies", "findings", "background", "sourceChecks", "gaps"] as const;
type List = (typeof lists)[number];

/** The records of a folder of version 1.1, in the lists of the compiled form. */
export type WrittenRecords = Readonly<Record<List, readonly Written[]>> & { readonly dataset: Written | null };

/** Finds the records in parsed files of a folder. */
export function recordsOf(files: ReadonlyMap<string, unknown>): WrittenRecords {
  const found: Record<List, Written[]> = {
    entities: [],
    studies: [],
    findings: [],
    background: [],
    sourceChecks: [],
    gaps: [],
  };
  let dataset: Written | null = null;
  const add = (list: List, file: string, path: Path, values: unknown) => {
    if (!Array.isArray(values)) return;
    found[list].push(...values.map((raw: unknown, index) => ({ file, path: [...path, index], raw })));
  };
  for (const [file, value] of files) {
    if (file === "dataset.yaml") dataset = { file, path: [], raw: value };
    else if (file.startsWith("entities/")) add("entities", file, [], value);
    else if (file === "source-checks.yaml") add("sourceChecks", file, [], value);
    else if (file === "gaps.yaml") add("gaps", file, [], value);
    else if (file.startsWith("background/") && isRecord(value))
      add("background", file, ["statements"], value.statements);
    else if (file.startsWith("studies/") && isRecord(value)) {
      const arms = Array.isArray(value.arms) ? value.arms : [];
      found.studies.push({
        file,
        path: [],
        raw: { ...value, ...(value.arms !== undefined && { arms: arms.map(bare) }) },
      });
      for (const [index, arm] of arms.entries())
        if (isRecord(arm)) add("findings", file, ["arms", index, "findings"], arm.findings);
    }
  }
  return { ...found, dataset };
}

/** An arm without its findings, which are a list of their own in the compiled form. */
function bare(arm: unknown): unknown {
  if (!isRecord(arm)) return arm;
  const { findings: _findings, ...rest } = arm;
  return rest;
}

/** The compiled form of version 1.1 of these records, as far as the steps to the present form look at it. */
export function documentOf(records: WrittenRecords, files: ReadonlyMap<string, unknown>): RawDocument {
  const info = records.dataset?.raw;
  const subject = isRecord(info) ? info.compound : undefined;
  return {
    schemaVersion: "1.1",
    dataset: info,
    ...Object.fromEntries(lists.map((list) => [list, records[list].map(({ raw }) => raw)])),
    // What the build fills in for a finding.
    findings: records.findings.map(({ file, path, raw }) => {
      const study = files.get(file);
      const arms = isRecord(study) && Array.isArray(study.arms) ? study.arms : [];
      return isRecord(raw) ? { study: idOf(study), arm: idOf(arms[Number(path[1])]), subject, ...raw } : raw;
    }),
  };
}

/** The record of a list in the document, without what the build fills in. */
export function authoredForm(list: List | "dataset", record: unknown, before: unknown, main: unknown): unknown {
  if (!isRecord(record) || !isRecord(before)) return record;
  if (list === "findings") return asWritten(without(record, ["study", "arm", "subject"]), before);
  if (list !== "studies" || !Array.isArray(record.arms)) return record;
  const arms = record.arms.map((arm: unknown) =>
    isRecord(arm) && arm.subject === main ? without(arm, ["subject"]) : arm,
  );
  return { ...record, arms };
}

/** One mediator may be written without a list. */
function asWritten(record: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): unknown {
  const { via } = record;
  const isSame = Array.isArray(via) && via.length === 1 && via[0] === before.via;
  return isSame ? { ...record, via: before.via } : record;
}

function without(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
