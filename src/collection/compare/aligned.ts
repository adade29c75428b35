import { isRecord } from "../../dataset/drafts/draft";
import type { CompiledDataset } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import { type Pairs, pairsOf } from "./pairs";

type Ids = ReadonlyMap<string, string>;

/** Their collection in the ids and numbers of mine: what is the same has the same id, what is new has one that is free. */
export function aligned(mine: CompiledDataset, theirs: CompiledDataset): CompiledDataset {
  const pairs = pairsOf(mine, theirs);
  const arms = (dataset: CompiledDataset) => dataset.studies.flatMap((study) => study.arms);
  const maps: Maps = {
    entity: ids(theirs.entities, mine.entities, pairs.entities),
    study: ids(theirs.studies, mine.studies, pairs.studies),
    arm: ids(arms(theirs), arms(mine), pairs.arms),
    finding: ids(theirs.findings, mine.findings, pairs.findings),
    refs: numbers(mine, theirs, pairs),
  };
  const others = { ...theirs, entities: [], studies: [], findings: [] };
  const result = {
    ...(rewritten(others, maps) as CompiledDataset),
    entities: theirs.entities.map((each) => own(each, maps.entity, maps)),
    studies: theirs.studies.map((study) => {
      const { arms: experiments, ...paper } = study;
      const moved = own(paper, maps.study, maps) as typeof paper;
      return { ...moved, arms: experiments.map((arm) => own(arm, maps.arm, maps)) };
    }),
    findings: theirs.findings.map((each) => own(each, maps.finding, maps)),
  };
  return { ...result, dataset: { ...result.dataset, id: mine.dataset.id } };
}

interface Maps {
  readonly entity: Ids;
  readonly study: Ids;
  readonly arm: Ids;
  readonly finding: Ids;
  readonly refs: ReadonlyMap<number, number>;
}

/** What each field of a record names. */
const namedBy: Readonly<Record<string, "entity" | "study" | "arm" | "finding">> = {
  ...{ object: "entity", subject: "entity", via: "entity", pathway: "entity", parts: "entity", about: "entity" },
  ...{ source: "entity", target: "entity", subjects: "entity", study: "study", arm: "arm", finding: "finding" },
};

/** The record under its own new id, with everything that it names under the new ids. */
function own<T extends { readonly id: string }>(record: T, ids: Ids, maps: Maps): T {
  return { ...(rewritten(record, maps) as T), id: ids.get(record.id) ?? record.id };
}

const cited = /\[(\d+(?:(?:, ?|、)\d+)*)\]/g;

function rewritten(value: unknown, maps: Maps): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, maps));
  if (!isRecord(value)) return value;
  const ref = (number: unknown) => (typeof number === "number" ? (maps.refs.get(number) ?? number) : number);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const of = namedBy[name];
      const named = (id: unknown) => (of !== undefined && typeof id === "string" ? (maps[of].get(id) ?? id) : id);
      if (name === "ref") return [name, ref(inner)];
      if (name === "with" && Array.isArray(inner)) return [name, inner.map(ref)];
      if (of !== undefined && typeof inner === "string") return [name, named(inner)];
      if (of !== undefined && Array.isArray(inner) && inner.every((each) => typeof each === "string")) {
        return [name, inner.map(named)];
      }
      const isProse = typeof inner === "string" && languages.some((language) => language === name);
      return [name, isProse ? inProse(inner, maps.refs) : rewritten(inner, maps)];
    }),
  );
}

function inProse(text: string, refs: ReadonlyMap<number, number>): string {
  return text.replace(
    cited,
    (_, list: string) => `[${list.replace(/\d+/g, (ref) => String(refs.get(Number(ref)) ?? ref))}]`,
  );
}

/** New ids of all their records: that of the same thing in mine, else its own, else one that is free. */
function ids(theirs: readonly { readonly id: string }[], mine: readonly { readonly id: string }[], pairs: Ids): Ids {
  const taken = new Set(mine.map(({ id }) => id));
  const found = new Map(pairs);
  for (const { id } of theirs) {
    if (found.has(id)) continue;
    const free = taken.has(id) ? freeId(id, taken) : id;
    taken.add(free);
    found.set(id, free);
  }
  return found;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** New numbers of their papers: that of the same paper in mine, else one that mine has not given. */
function numbers(mine: CompiledDataset, theirs: CompiledDataset, { studies }: Pairs): ReadonlyMap<number, number> {
  const refOf = new Map(mine.studies.map(({ id, ref }) => [id, ref]));
  const given = new Set([...mine.studies, ...mine.background, ...mine.references].map(({ ref }) => ref));
  let last = Math.max(0, mine.dataset.review?.references ?? 0, ...given);
  const ofStudies = new Set(mine.studies.map(({ ref }) => ref));
  const reviewOf = ({ dataset }: CompiledDataset) => dataset.review?.title.en;
  const isOneList = reviewOf(mine) !== undefined && reviewOf(mine) === reviewOf(theirs);
  const found = new Map<number, number>();
  for (const { id, ref } of theirs.studies) {
    const same = refOf.get(studies.get(id) ?? "");
    if (same !== undefined) found.set(ref, same);
  }
  for (const { ref } of [...theirs.studies, ...theirs.references, ...theirs.background]) {
    if (found.has(ref)) continue;
    // Two versions of one review number one list; elsewhere a number says nothing.
    if (!given.has(ref) || (isOneList && !ofStudies.has(ref))) found.set(ref, ref);
    else {
      last += 1;
      found.set(ref, last);
    }
    given.add(found.get(ref) ?? ref);
  }
  return found;
}
