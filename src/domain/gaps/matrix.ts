import type { Evidence, RankedCategory } from "../evidence/types";
import { categoryOf } from "../filters/match";
import { boxesAround } from "../network/boxes";
import { signInGroup } from "../network/group-result";
import { type Parts, partsOf } from "../network/parts";
import { ascending, counted, tallyOf } from "../network/tally";
import { type Approach, type Arm, type Finding, type Gap, namedMediators, signOf } from "../records";
import { mayBeOneStudy } from "../standing";

/** How close to the clinic an arm is. `humans`: people; human cells are `cells`. */
const allLevels = ["in silico", "cells", "ex vivo", "animals", "humans", "not reported"] as const;
export type EvidenceLevel = (typeof allLevels)[number];

/** Levels that a map has even where nothing is known at them. Few fields work with tissue: it has columns where a study did, and so have experiments that nobody says how they were done. */
const alwaysAsked: readonly EvidenceLevel[] = ["in silico", "cells", "animals", "humans"];

function levelOf(arm: Arm): EvidenceLevel {
  return arm.approach === null ? "not reported" : levelOfApproach[arm.approach];
}

const levelOfApproach: Readonly<Record<Approach, EvidenceLevel>> = {
  "in silico": "in silico",
  "in vitro": "cells",
  "ex vivo": "ex vivo",
  "in vivo": "animals",
  clinical: "humans",
};

export interface GapCell {
  /** Null: every read-out, in a dataset without categories. */
  readonly category: RankedCategory | null;
  readonly level: EvidenceLevel;
  /** References that count, ascending; none: an open question. */
  readonly refs: readonly number[];
  readonly retractedRefs: readonly number[];
  /** The references that count, by what they report of each read-out's group (SOD up: oxidative stress down). */
  readonly parts: Parts;
  /** Read-outs that one reference raises and another lowers. */
  readonly disputed: readonly string[];
  /** Which of the references may be one study, group by group. */
  readonly mayBeOne: readonly (readonly number[])[];
  readonly findings: readonly string[];
}

export interface GapRow {
  /** Id of the pathway; null for findings of studies that name none for them. */
  readonly pathway: string | null;
  /** Every category at every level, categories outside. */
  readonly cells: readonly GapCell[];
  /** References whose findings here belong to none of the categories (oxidative stress, predicted targets). */
  readonly unplacedRefs: readonly number[];
}

export interface GapMap {
  /** What was given; null: all that the studies gave. */
  readonly subject: string | null;
  /** What the columns are about, in the dataset's order; one of all read-outs where it has no categories. */
  readonly categories: readonly GapCell["category"][];
  /** Under each of them, from the computer to people. */
  readonly levels: readonly EvidenceLevel[];
  readonly rows: readonly GapRow[];
  /** Empty cells among all, of the rows that are pathways. */
  readonly open: number;
  readonly total: number;
  /** What the review itself states as missing. */
  readonly stated: readonly Gap[];
}

/** The pathways that a finding belongs to: of what was measured and of the mediator that the study names. */
function pathwaysOf(evidence: Evidence, finding: Finding): readonly string[] {
  const named = [finding.object, ...namedMediators(finding)];
  const around = named.flatMap((id) => [id, ...boxesAround(evidence, id)]);
  return around.filter((id) => evidence.entities.get(id)?.kind === "pathway");
}

interface Told {
  readonly ref: number;
  readonly subject: string;
  readonly target: string;
  readonly sign: ReturnType<typeof signOf>;
}

/**
 * Things that one reference raises and another lowers with the same subject; both by one reference is no dispute between two.
 */
function disputedIn(told: readonly Told[]): readonly string[] {
  const targets = [...new Set(told.map((each) => each.target))];
  return targets.filter((target) => {
    const own = told.filter((each) => each.target === target);
    const [up, down] = [own.filter(({ sign }) => sign === 1), own.filter(({ sign }) => sign === -1)];
    return up.some((a) => down.some((b) => a.ref !== b.ref && a.subject === b.subject));
  });
}

function cellOf(
  evidence: Evidence,
  findings: readonly Finding[],
  category: RankedCategory | null,
  level: EvidenceLevel,
): GapCell {
  const own = findings.filter((finding) => {
    const arm = evidence.arms.get(finding.arm)?.arm;
    return arm !== undefined && levelOf(arm) === level && categoryOf(evidence, finding) === category;
  });
  const told = own.flatMap((finding) => {
    const ref = evidence.studies.get(finding.study)?.ref;
    if (ref === undefined) return [];
    const retracted = evidence.retractedRefs.has(ref);
    const { subject, object: target } = finding;
    return [{ ref, subject, sign: signOf(finding.effect), retracted, target }];
  });
  const refs = ascending(counted(told, false).map((each) => each.ref));
  return {
    category,
    level,
    refs,
    retractedRefs: ascending(told.flatMap((each) => (each.retracted ? [each.ref] : []))),
    parts: partsOf(
      tallyOf(
        told.map((each) => ({ ...each, sign: signInGroup(evidence, each) })),
        false,
      ),
    ),
    disputed: disputedIn(counted(told, false)),
    mayBeOne: mayBeOneStudy(evidence, refs),
    findings: own.map((finding) => finding.id),
  };
}

/**
 * Pathway × category × level of evidence: what was studied, and what nobody has. A finding stands in the row of the
 * pathway that holds what was measured and in that of its mediator. Retracted work does not fill a cell.
 *
 * @param subject what was given: the findings of one subject alone; of all where it is null.
 */
export function gapMap(evidence: Evidence, subject: string | null = null): GapMap {
  const { entities, gaps } = evidence.dataset;
  const findings = evidence.dataset.findings.filter((each) => subject === null || each.subject === subject);
  const byPathway = new Map<string | null, Finding[]>();
  for (const entity of entities) if (entity.kind === "pathway") byPathway.set(entity.id, []);
  byPathway.set(null, []);
  for (const finding of findings) {
    const pathways = new Set(pathwaysOf(evidence, finding));
    for (const pathway of pathways.size > 0 ? pathways : [null]) byPathway.get(pathway)?.push(finding);
  }
  const columns: readonly GapCell["category"][] =
    evidence.categories.size > 0 ? [...evidence.categories.values()] : [null];
  const used = new Set(evidence.dataset.studies.flatMap(({ arms }) => arms.map(levelOf)));
  const levels = allLevels.filter((level) => alwaysAsked.includes(level) || used.has(level));
  const rows = [...byPathway].map(([pathway, own]) => {
    const unplaced = own.filter((finding) => !columns.includes(categoryOf(evidence, finding)));
    return {
      pathway,
      cells: columns.flatMap((category) => levels.map((level) => cellOf(evidence, own, category, level))),
      unplacedRefs: ascending(unplaced.flatMap((finding) => evidence.studies.get(finding.study)?.ref ?? [])),
    };
  });
  const cells = rows
    .filter((row) => row.pathway !== null)
    .flatMap((row) => row.cells.filter(({ level }) => level !== "not reported"));
  return {
    subject,
    categories: columns,
    levels,
    rows,
    open: cells.filter((cell) => cell.refs.length === 0).length,
    total: cells.length,
    stated: gaps,
  };
}
