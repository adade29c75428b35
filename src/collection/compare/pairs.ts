import { folded } from "../../domain/names/name-key";
import {
  type Arm,
  type Citation,
  type CompiledDataset,
  type Entity,
  type Finding,
  paperIds,
  type Study,
} from "../../domain/records";

/** Ids of theirs with the ids of the same things in mine. What is not in it has no counterpart. */
export interface Pairs {
  readonly entities: ReadonlyMap<string, string>;
  readonly studies: ReadonlyMap<string, string>;
  readonly arms: ReadonlyMap<string, string>;
  readonly findings: ReadonlyMap<string, string>;
}

/**
 * What is the same in two collections, whatever each calls it: papers by DOI or PMID, else by title, else by id; experiments of one
 * paper by id, else by model, dose and subject; findings of one experiment by what was found out of and how it was measured.
 */
export function pairsOf(mine: CompiledDataset, theirs: CompiledDataset): Pairs {
  const entities = pairs(theirs.entities, mine.entities, [({ id }) => [id], identifiersOf, namesOf]);
  const studies = pairs(
    theirs.studies,
    mine.studies,
    [({ citation }) => paperIds(citation), ({ citation }) => titleOf(citation), ({ id }) => [id]],
    areOtherPapers,
  );
  const entityOf = (id: string) => entities.get(id) ?? id;
  const arms = new Map<string, string>();
  const findings = new Map<string, string>();
  for (const study of theirs.studies) {
    const own = mine.studies.find(({ id }) => id === studies.get(study.id));
    if (own === undefined) continue;
    const same = pairs(study.arms, own.arms, [({ id }) => [id], (arm) => [experimentOf(arm, entityOf)]]);
    for (const [their, my] of same) {
      arms.set(their, my);
      const of = (dataset: CompiledDataset, arm: string) => dataset.findings.filter((each) => each.arm === arm);
      const keys = [
        (each: Finding) => [readOutOf(each, entityOf)],
        // One whose way of measuring was corrected.
        (each: Finding) => [`${each.id} ${entityOf(each.object)}`],
      ];
      for (const [a, b] of pairs(of(theirs, their), of(mine, my), keys)) findings.set(a, b);
    }
  }
  return { entities, studies, arms, findings };
}

type Keys<T> = (record: T) => readonly string[];

/** Pairs by the first sort of key that both share; each record is in one pair at most. */
function pairs<T extends { readonly id: string }>(
  theirs: readonly T[],
  mine: readonly T[],
  sorts: readonly Keys<T>[],
  areOthers: (a: T, b: T) => boolean = () => false,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const keysOf of sorts) {
    const known = new Map<string, T[]>();
    for (const record of mine) {
      for (const key of keysOf(record)) known.set(key, [...(known.get(key) ?? []), record]);
    }
    for (const record of theirs) {
      if (found.has(record.id)) continue;
      const same = keysOf(record)
        .flatMap((key) => known.get(key) ?? [])
        .find((each) => !taken.has(each.id) && !areOthers(record, each));
      if (same === undefined) continue;
      found.set(record.id, same.id);
      taken.add(same.id);
    }
  }
  return found;
}

/**
 * Two papers of one title or id are others all the same where their identifiers say so, and two of one id where author and
 * title do.
 */
function areOtherPapers(a: Study, b: Study): boolean {
  const differ = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && x.toLowerCase() !== y.toLowerCase();
  const [one, two] = [a.citation, b.citation];
  const areSame = paperIds(one).some((id) => paperIds(two).includes(id));
  if (areSame) return false;
  const isOneTitle = titleOf(one).length > 0 && titleOf(one)[0] === titleOf(two)[0];
  const isOneAuthor = wordsOf(a.firstAuthor) === wordsOf(b.firstAuthor);
  return differ(one.DOI, two.DOI) || differ(one.PMID, two.PMID) || !(isOneTitle || isOneAuthor);
}

function titleOf({ title, issued }: Citation): readonly string[] {
  const words = wordsOf(title ?? "");
  return words === "" ? [] : [`${words} ${issued ?? ""}`];
}

function identifiersOf({ xrefs, kind }: Entity): readonly string[] {
  return xrefs.map((xref) => `${kind} ${xref}`);
}

function namesOf({ name, kind }: Entity): readonly string[] {
  return [`${kind} ${wordsOf(name.en)}`];
}

function experimentOf(arm: Arm, entityOf: (id: string) => string): string {
  const { subject, approach, model, system, inducer, doses } = arm;
  const place = model ?? wordsOf(system?.en ?? "");
  return JSON.stringify([entityOf(subject), approach, place, wordsOf(inducer?.en ?? ""), doses]);
}

function readOutOf({ object, measured, site, sex }: Finding, entityOf: (id: string) => string): string {
  return JSON.stringify([entityOf(object), measured.toSorted(), site ?? null, sex ?? null]);
}

function wordsOf(text: string): string {
  return folded(text)
    .replace(/[\p{P}\p{Z}]+/gu, " ")
    .trim();
}
