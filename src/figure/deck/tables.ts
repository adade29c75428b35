import { type Conflict, type ConflictSide, conflictsOf } from "../../domain/conflicts";
import { proseText, refLabel } from "../../domain/evidence";
import type { Evidence } from "../../domain/evidence/types";
import type { Network } from "../../domain/network";
import {
  type Bilingual,
  type Effect,
  type Finding,
  type Language,
  reportedApproach,
  signOf,
} from "../../domain/records";
import { nameOf } from "../../domain/statements";
import type { Scene } from "../../scene/types";
import { bySource } from "../../wording/own";
import { readingOfBackground } from "../../wording/readings";
import { listed, say } from "../../wording/say";
import { shownStatements } from "../data/statements";
import type { TableColumn } from "../pptx/table";
import { dosesWord, organismWord } from "../words/experiment";
import { shortCitation } from "../words/short-citation";

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

function columnsOf(language: Language, shares: Readonly<Record<string, number>>): TableColumn[] {
  return Object.entries(shares).map(([key, share]) => ({ heading: say(language, `figure:deck.column.${key}`), share }));
}

/** The studies behind a picture, an experiment a row: study, model, inducer, doses as printed, what it found. */
export function studiesTable(scene: Scene, network: Network, evidence: Evidence): Table {
  const { language } = scene;
  const byArm = new Map<string, { readonly ref: number; readonly cells: string[] }>();
  const found = new Map<string, Finding[]>();
  for (const { arm, study, finding } of shownStatements(scene, network, evidence)) {
    if (!arm || !study || !finding) continue;
    const own = found.get(arm.id) ?? [];
    if (!own.includes(finding)) found.set(arm.id, [...own, finding]);
    const approach = say(language, `figure:approach.${reportedApproach(arm).replace(" ", "-")}`);
    const model = [approach, arm.system?.[language] ?? say(language, "figure:notReported")];
    if (arm.approach !== "in silico") model.push(organismWord(arm, evidence.dataset.dataset, language));
    const cells = [
      shortCitation(study, evidence, language),
      model.join(say(language, "figure:list.semicolon")),
      arm.inducer?.[language] ?? "–",
      arm.approach === "in silico" ? "–" : dosesWord(arm, language),
    ];
    byArm.set(arm.id, { ref: study.ref, cells });
  }
  const rows = [...byArm]
    .sort(([, a], [, b]) => a.ref - b.ref)
    .map(([id, { cells }]) => [...cells, findingsCell(found.get(id) ?? [], evidence, language)]);
  return {
    columns: columnsOf(language, { study: 0.15, model: 0.25, inducer: 0.13, doses: 0.14, found: 0.33 }),
    rows,
  };
}

const marks = ["▲", "▼", "◆", "○"] as const;

function markOf(finding: { readonly effect: Effect }): (typeof marks)[number] {
  const sign = signOf(finding.effect);
  if (sign === null) return "◆";
  return sign === 0 ? "○" : sign > 0 ? "▲" : "▼";
}

/** "▲ ALP (activity), RUNX2 (mRNA)", a line for each direction. */
function findingsCell(findings: readonly Finding[], evidence: Evidence, language: Language): string {
  const lines = marks.flatMap((mark) => {
    const things = findings
      .filter((finding) => markOf(finding) === mark)
      .map((finding) => {
        const name = nameOf(evidence, finding.object, language);
        const measured = finding.measured.filter((each) => each !== "unspecified");
        const told = measured.map((each) => say(language, `figure:measured.${each}`));
        return told.length > 0
          ? say(language, "figure:deck.measured", { name, measured: listed(language, told) })
          : name;
      });
    return things.length > 0 ? [`${mark} ${listed(language, [...new Set(things)])}`] : [];
  });
  return lines.join("\n");
}

/**
 * The disagreements that a reference in view takes part in: what the review says, what stands against it, references.
 * Slips of wording stay out unless they are grave.
 */
export function contestedTable(
  refs: readonly number[],
  evidence: Evidence,
  language: Language,
): Table & { readonly refs: readonly number[] } {
  const shown = conflictsOf(evidence)
    .filter((conflict) => conflict.refs.some((ref) => refs.includes(ref)))
    .filter((conflict) => !conflict.kinds.includes("inside-text") || conflict.severity === "high")
    .filter((conflict) => conflict.severity !== "low");
  return {
    columns: columnsOf(language, {
      point: 0.16,
      [bySource(evidence.dataset, "review")]: 0.36,
      against: 0.36,
      refs: 0.12,
    }),
    rows: shown.map((conflict) => conflictRow(conflict, evidence, language)),
    refs: shown.flatMap((conflict) => conflict.refs),
  };
}

function conflictRow(conflict: Conflict, evidence: Evidence, language: Language): string[] {
  const about = conflict.about.map((id) => nameOf(evidence, id, language));
  const [check] = conflict.checks;
  const retracted = check?.kind === "retracted";
  const point = retracted
    ? say(language, "figure:deck.retraction")
    : about.length > 0
      ? listed(language, about.slice(0, 3))
      : say(language, bySource(evidence.dataset, "figure:deck.text"));
  const sides = conflict.sides.flatMap((side) => sideLine(side, evidence, language));
  const proseOf = (text: Bilingual | null | undefined) => text && proseText(evidence, text)[language];
  const against = proseOf(check?.primary) ?? sides.join("\n");
  return [
    point,
    proseOf(check?.review) ?? sides.join("\n"),
    check ? against : "–",
    listed(
      language,
      conflict.refs.map((ref) => refLabel(evidence, ref, language)),
    ),
  ];
}

/** "7 ▲ PI3K/Akt/mTOR": what one reference says in a disagreement. */
function sideLine({ ref, findings, background }: ConflictSide, evidence: Evidence, language: Language): string[] {
  const told = [
    ...findings.map((finding) => `${markOf(finding)} ${nameOf(evidence, finding.object, language)}`),
    ...background.map((record) => readingOfBackground(evidence, record, language)),
  ];
  return told.length > 0
    ? [`${refLabel(evidence, ref, language)}: ${listed(language, [...new Set(told)].slice(0, 4))}`]
    : [];
}

/** What the review itself states as missing. */
export function gapsTable(evidence: Evidence, language: Language): Table {
  return {
    columns: columnsOf(language, { gap: 0.2, [bySource(evidence.dataset, "stated")]: 0.8 }),
    rows: evidence.dataset.gaps.map((gap) => [
      say(language, `figure:deck.gap.${gap.kind}`),
      proseText(evidence, gap.text)[language],
    ]),
  };
}
