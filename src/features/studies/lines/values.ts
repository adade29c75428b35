import type { TFunction } from "i18next";
import { amountsOf, significant } from "../../../domain/doses";
import type { Evidence } from "../../../domain/evidence";
import { refLabel } from "../../../domain/evidence";
import { isPredicted, type NodeState } from "../../../domain/network";
import { type Arm, doseDependences, namedMediators, reportedApproach } from "../../../domain/records";
import { countChecks } from "../../../domain/standing";
import { nameOf } from "../../../domain/statements";
import { type Direction, directionOfEffect } from "../../../evidence-ui/DirectionMark";
import {
  placeText,
  type Reported,
  reportedOfAnimals,
  reportedOfDosing,
  reportedOfFinding,
  shownText,
} from "../../../evidence-ui/words/reported";
import { messageKey } from "../../../i18n/message-key";
import { organismName } from "../../../wording/organisms";
import type { ColumnId } from "./columns";
import type { Line } from "./lines";
import type { Words } from "./words";

/** A part of a cell. `missing`: the source does not tell, which is said in words. */
export interface Value {
  readonly text: string;
  readonly missing?: boolean;
  /** Its mark: ▲ ▼ ◆ ○. */
  readonly state?: Direction;
  readonly tone?: "danger" | "warn" | "plain";
}

/** The state of a node that a direction makes: the encoding table has its words and marks. */
export function stateOfDirection(direction: Direction): Exclude<NodeState, "untested"> {
  return direction === "unsigned" ? "changed" : direction;
}

/** Doses of an arm in μmol/L or mg/kg, in the order printed, to three digits; null where there is none to convert. */
export function convertedDoses(evidence: Evidence, arm: Arm): string | null {
  const amounts = amountsOf(evidence, arm);
  if (amounts.length === 0) return null;
  const number = (value: number) => String(significant(value, 3));
  return (["μmol/L", "mg/kg"] as const)
    .flatMap((unit) => {
      const own = amounts.filter((amount) => amount.unit === unit);
      const values = own.map(({ from, to }) => (from === to ? number(from) : `${number(from)}–${number(to)}`));
      return own.length === 0 ? [] : [`${values.join(", ")} ${unit}`];
    })
    .join("; ");
}

function unique(values: readonly Value[]): readonly Value[] {
  const known = new Map(values.map((value) => [`${value.state ?? ""}${value.text}`, value]));
  // What is not reported is news only where nothing else is.
  const told = [...known.values()].filter((value) => !value.missing);
  return told.length > 0 ? told : [...known.values()];
}

function ofArms({ arms }: Line, { t }: Words, text: (arm: Arm) => string | null | undefined): readonly Value[] {
  return unique(
    arms.map((arm) => {
      const told = text(arm);
      if (told) return { text: told };
      const asked = arm.approach !== "in silico";
      return { text: asked ? t("study-panel:notReported") : t("studies:notApplicable"), missing: true };
    }),
  );
}

function directions({ kind, findings }: Line, { t, evidence }: Words): readonly Value[] {
  if (kind === "findings") {
    return findings.map((finding): Value => {
      if (isPredicted(evidence, finding))
        return { text: t("study-panel:effect.predicted"), state: directionOfEffect(finding.effect) };
      return { text: t(`study-panel:effect.${messageKey(finding.effect)}`), state: directionOfEffect(finding.effect) };
    });
  }
  return (["up", "down", "unsigned", "none"] as const).flatMap((state): Value[] => {
    const count = findings.filter((finding) => directionOfEffect(finding.effect) === state).length;
    return count === 0 ? [] : [{ text: t(`studies:counted.${state}`, { number: count }), state }];
  });
}

function marks({ study, row }: Line, { t, evidence, language }: Words): readonly Value[] {
  return [
    ...(row.retracted ? [{ text: t("studies:marks.retracted"), tone: "danger" } as const] : []),
    ...countChecks(row.checks).map(({ group, count }) => ({
      text: t(`study-panel:card.checks.${group}`, { count }),
      tone: group === "unclear" ? ("plain" as const) : ("warn" as const),
    })),
    ...(row.mayOverlap.length > 0
      ? [
          {
            text: t("studies:marks.overlap", {
              refs: row.mayOverlap
                .map((ref) => refLabel(evidence, ref, language))
                .join(t("study-panel:list.separator")),
            }),
            tone: "plain",
          } as const,
        ]
      : []),
    ...study.status
      .filter((status) => status !== "retracted")
      .map((status) => ({
        text: t(`study-panel:paperStatus.${messageKey(status)}`),
        tone: status === "expression of concern" ? ("warn" as const) : ("plain" as const),
      })),
    ...(study.citation.status === "as cited" ? [{ text: t("studies:marks.asCited"), tone: "plain" } as const] : []),
  ];
}

function asValue(text: string | null): readonly Value[] {
  return text === null ? [] : [{ text }];
}

const asWords =
  (t: TFunction) =>
  ({ name, text }: Reported): Value => ({ text: t("studies:folded.reported", { name, text }) });

/** What a cell says, part by part; none where there is nothing to say. */
export function valuesOf(column: ColumnId, line: Line, words: Words): readonly Value[] {
  const { t, evidence, language } = words;
  const { study, findings } = line;
  switch (column) {
    case "ref":
      return [{ text: refLabel(evidence, study.ref, language) }];
    case "subject":
      return unique(line.arms.map(({ subject }) => ({ text: nameOf(evidence, subject, language) })));
    case "author":
      return [{ text: study.firstAuthor }];
    case "year":
      return line.row.year === null
        ? [{ text: t("studies:yearUnknown"), missing: true }]
        : [{ text: String(line.row.year) }];
    case "title":
      return study.citation.title === undefined
        ? [{ text: t("study-panel:notReported"), missing: true }]
        : [{ text: study.citation.title }];
    case "section":
      return study.section === undefined ? [] : [{ text: study.section }];
    case "approach":
      return unique(line.arms.map((arm) => ({ text: t(`study-panel:approach.${messageKey(reportedApproach(arm))}`) })));
    case "system":
      return ofArms(line, words, (arm) => arm.system?.[language]);
    case "organism":
      return ofArms(
        line,
        words,
        (arm) => arm.organism && organismName(words.evidence.dataset.dataset, arm.organism, words.language),
      );
    case "inducer":
      return ofArms(line, words, (arm) => arm.inducer?.[language]);
    case "dosePrinted":
      return ofArms(line, words, (arm) => arm.dosesPrinted);
    case "doseConverted":
      return ofArms(line, words, (arm) => convertedDoses(evidence, arm));
    case "object":
      if (findings.length === 0) return [{ text: t("studies:noFinding"), missing: true }];
      return unique(
        findings.map((finding) => ({
          text: nameOf(evidence, finding.object, language),
          ...(line.kind === "studies" ? { state: directionOfEffect(finding.effect) } : {}),
        })),
      );
    case "direction":
      return directions(line, words);
    case "measured":
      return unique(
        findings.flatMap((finding) =>
          finding.measured.map((each) => ({
            text: t(`study-panel:measured.${each}`),
            ...(each === "unspecified" ? { missing: true } : {}),
          })),
        ),
      );
    case "via":
      return unique(findings.flatMap(namedMediators).map((id) => ({ text: nameOf(evidence, id, language) })));
    case "dependence":
      return [
        ...doseDependences.flatMap((said) =>
          findings.some((each) => each.doseDependent === said)
            ? [{ text: t(`study-panel:dependence.${messageKey(said)}`) }]
            : [],
        ),
        ...(findings.some((each) => each.timeDependent) ? [{ text: t("study-panel:timeDependent") }] : []),
      ];
    case "shown":
      return unique(findings.flatMap((finding) => asValue(shownText(finding, t))));
    case "result":
      return unique(findings.flatMap((finding) => reportedOfFinding(finding, t, language).map(asWords(t))));
    case "place":
      return unique(findings.flatMap((finding) => asValue(placeText(finding, t))));
    case "animals":
      return unique(line.arms.flatMap((arm) => reportedOfAnimals(arm, t, language).map(asWords(t))));
    case "dosing":
      return unique(line.arms.flatMap((arm) => reportedOfDosing(arm, t, language).map(asWords(t))));
    case "marks":
      return marks(line, words);
  }
}

/** A cell as plain text: for files and for finding. */
export function textOf(column: ColumnId, line: Line, words: Words): string {
  const signs: Readonly<Record<Direction, string>> = { up: "▲ ", down: "▼ ", unsigned: "◆ ", mixed: "▲▼ ", none: "○ " };
  const separator = column === "object" || column === "dosePrinted" ? "; " : words.t("study-panel:list.separator");
  return valuesOf(column, line, words)
    .map(({ text, state }) => (column === "object" && state ? signs[state] + text : text))
    .join(separator);
}
