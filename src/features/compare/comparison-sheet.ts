import type { TFunction } from "i18next";
import type { Comparison, SideEffect } from "../../domain/compare";
import type { Evidence } from "../../domain/evidence";
import { partNames, partsOf } from "../../domain/network";
import type { Language } from "../../domain/records";
import { mayBeOneStudy } from "../../domain/standing";
import { labelOf } from "../../domain/statements";
import { citedCells } from "../../figure/table/cited";
import type { Sheet } from "../../files/csv";
import { wordOf } from "./effect-words";
import { parts, rowsOf } from "./rows";
import { type NamedSide, samePaperRefs } from "./sides";

export interface ComparisonSheetInput {
  readonly t: TFunction;
  readonly evidence: Evidence;
  readonly language: Language;
  readonly left: NamedSide;
  readonly right: NamedSide;
  readonly comparison: Comparison;
}

/** A line for every read-out of the table: its part, and what either side reports of it, by sign. */
export function comparisonSheet({ t, evidence, language, left, right, comparison }: ComparisonSheetInput): Sheet {
  const names = { left: left.name, right: right.name };
  const rows = rowsOf(comparison);
  const ofSide = (side: string) => [
    t("file.reports", { side }),
    ...partNames.map((part) => t("file.refs", { side, part: t(`partWord.${part}`) })),
    t("file.retracted", { side }),
    t("file.mayBeOne", { side }),
    t("file.samePaper", { side }),
  ];
  const cells = (effect: SideEffect | null, side: NamedSide): readonly string[] => {
    if (!effect) return [t("nothing"), ...partNames.map(() => ""), "", "", ""];
    const { own } = side;
    const told = partsOf(effect.tally);
    const { direction } = effect;
    const groups = own ? partNames.flatMap((part) => mayBeOneStudy(evidence, told[part])) : [];
    return [
      wordOf(t, effect, direction === "mixed" ? "both" : direction),
      ...partNames.map((part) => told[part].join("; ")),
      effect.retractedRefs.join("; "),
      groups.map((group) => group.join(" = ")).join("; "),
      samePaperRefs(side, [...new Set(partNames.flatMap((part) => told[part]))]),
    ];
  };
  return {
    name: t("title"),
    header: [
      t("file.part"),
      t("column.what"),
      t("file.record"),
      ...ofSide(left.name),
      ...ofSide(right.name),
      t("studies:file.title"),
      t("studies:file.pmid"),
    ],
    rows: parts.flatMap((part) =>
      rows[part].map((row) => {
        const entity = (row.left ?? row.right)?.entity;
        return [
          t(`part.${part}`, names),
          entity ? labelOf(entity)[language] : "",
          entity?.id ?? "",
          ...cells(row.left, left),
          ...cells(row.right, right),
          // Numbers of another dataset are not those of the studies here.
          ...citedCells(evidence, [...refsOf(row.left, left.own), ...refsOf(row.right, right.own)]),
        ];
      }),
    ),
  };
}

function refsOf(effect: SideEffect | null, own: boolean): readonly number[] {
  if (!effect || !own) return [];
  const told = partsOf(effect.tally);
  return [...partNames.flatMap((part) => told[part]), ...effect.retractedRefs];
}
