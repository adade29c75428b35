import type { CompiledDataset, Effect, Finding, Measured, MediatorShown } from "../../../domain/records";
import type { CellWords, ColumnId } from "./columns";
import { type NodeSources, withNode, withSubject } from "./nodes";
import { type Option, optionOf, partsOf } from "./options";
import { placeOf } from "./place";
import { printed, written } from "./texts";

/** Why a cell cannot be taken over: the interface words it. */
export type CellProblem =
  | { readonly code: "effect" | "measured" | "shown"; readonly found: string }
  /** Text that was being typed when the page went away. */
  | { readonly code: "unfinished" }
  | { readonly code: "object" | "subject" | "new-subject" | "same" | "same-mediator" | "no-mediator" };

/** A finding with what it still lacks: a row that is being typed. */
export type PartFinding = Omit<Finding, "object"> & { readonly object: string | null };

export interface Written {
  readonly dataset: CompiledDataset;
  readonly finding: PartFinding;
  readonly problem?: CellProblem;
}

export interface Cell {
  readonly text: string;
  readonly picked: string | null;
}

type Write = (at: Written, cell: Cell, words: CellWords, sources: NodeSources) => Written;

const withFinding = (at: Written, next: Partial<PartFinding>): Written => ({
  ...at,
  finding: { ...at.finding, ...next },
});

/** Leaves out what is empty: a field that is not reported is absent. */
function pruned<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== "");
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

function without<K extends keyof PartFinding>(finding: PartFinding, key: K): PartFinding {
  const { [key]: _, ...rest } = finding;
  return rest as PartFinding;
}

/** Sets an optional field, or takes it away where there is nothing to say. */
function withField<K extends keyof PartFinding>(at: Written, key: K, value: PartFinding[K] | undefined): Written {
  const finding = without(at.finding, key);
  return { ...at, finding: value === undefined ? finding : { ...finding, [key]: value } };
}

const writeResult =
  (field: "n" | "size" | "statistic" | "p"): Write =>
  (at, { text }) =>
    withField(at, "result", pruned({ ...at.finding.result, [field]: text }));

const writePrinted =
  (field: "comparator" | "time"): Write =>
  (at, { text }, { language }) =>
    withField(
      at,
      "result",
      pruned({ ...at.finding.result, [field]: printed(text, language, at.finding.result?.[field]) }),
    );

/** Values of a list, or the part that names none of them. */
function valuesOf<T extends string>(
  text: string,
  options: readonly Option<T>[],
): readonly T[] | { readonly bad: string } {
  const values: T[] = [];
  for (const part of partsOf(text)) {
    const found = optionOf(part, options);
    if (!found) return { bad: part };
    if (!values.includes(found.value)) values.push(found.value);
  }
  return values;
}

const isBad = <T>(value: readonly T[] | { readonly bad: string }): value is { readonly bad: string } => "bad" in value;

const writeEffect: Write = (at, { text }, { effects }) => {
  // A direction that nobody states is not made up.
  const effect: Effect | undefined = text === "" ? "modulates" : optionOf(text, effects)?.value;
  return effect ? withFinding(at, { effect }) : { ...at, problem: { code: "effect", found: text } };
};

const writeMeasured: Write = (at, { text }, words) => {
  const values = valuesOf<Measured>(text, words.measured);
  if (isBad(values)) return { ...at, problem: { code: "measured", found: values.bad } };
  return withFinding(at, { measured: values.length === 0 ? ["unspecified"] : [...values] });
};

const writeShown: Write = (at, { text }, words) => {
  const values = valuesOf<MediatorShown>(text, words.shown);
  if (isBad(values)) return { ...at, problem: { code: "shown", found: values.bad } };
  if (values.length > 0 && at.finding.via === undefined) return { ...at, problem: { code: "no-mediator" } };
  return withField(at, "shown", values.length === 0 ? undefined : [...values]);
};

const writeObject: Write = (at, { text, picked }, _words, sources) => {
  if (text === "") return { ...at, problem: { code: "object" } };
  const { dataset, id } = withNode(at.dataset, text, picked, sources);
  if (id === at.finding.subject) return { ...at, problem: { code: "same" } };
  if (at.finding.via?.includes(id)) return { ...at, problem: { code: "same-mediator" } };
  return { dataset, finding: { ...at.finding, object: id } };
};

const writeSubject: Write = (at, { text, picked }, _words, sources) => {
  if (text === "") return { ...at, problem: { code: "subject" } };
  const found = withSubject(at.dataset, text, picked, sources);
  if (found === null) return { ...at, problem: { code: "new-subject" } };
  if (found.id === at.finding.object) return { ...at, problem: { code: "same" } };
  return { dataset: found.dataset, finding: { ...at.finding, subject: found.id } };
};

const writeVia: Write = (at, { text }, _words, sources) => {
  let { dataset } = at;
  const ids: string[] = [];
  for (const part of partsOf(text)) {
    const found = withNode(dataset, part, null, sources);
    dataset = found.dataset;
    if (!ids.includes(found.id)) ids.push(found.id);
  }
  const { subject, object } = at.finding;
  if (ids.some((id) => id === subject || id === object)) return { ...at, problem: { code: "same-mediator" } };
  if (ids.length > 0) return withField({ ...at, dataset }, "via", ids);
  return withField(withField(at, "via", undefined), "shown", undefined);
};

/** What each column does to a finding. */
export const writers: Readonly<Record<ColumnId, Write>> = {
  subject: writeSubject,
  effect: writeEffect,
  object: writeObject,
  measured: writeMeasured,
  comparator: writePrinted("comparator"),
  time: writePrinted("time"),
  n: writeResult("n"),
  size: writeResult("size"),
  statistic: writeResult("statistic"),
  p: writeResult("p"),
  place: (at, { text }) => withField(at, "place", placeOf(text, at.finding.place)),
  quote: (at, { text }) => withField(at, "place", pruned({ ...at.finding.place, quote: text })),
  via: writeVia,
  shown: writeShown,
  note: (at, { text }, { language }) =>
    withField(at, "note", text === "" ? undefined : written(text, language, at.finding.note)),
};
