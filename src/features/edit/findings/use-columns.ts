import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMedia } from "../../../ui";
import { roomForGraph } from "../../../ui/basics/screen";
import type { GridColumn } from "../../../ui/grid/types";
import { type ColumnId, columnIds } from "../model/columns";
import { useCellWords } from "../words/use-cell-words";
import { suggestOptions, useNodeSuggestions } from "../words/use-suggestions";

/** CSS pixels. */
const widths: Readonly<Record<ColumnId, number>> = {
  subject: 110,
  effect: 130,
  object: 150,
  measured: 120,
  comparator: 130,
  time: 80,
  n: 80,
  size: 90,
  statistic: 110,
  p: 90,
  place: 120,
  quote: 220,
  via: 130,
  shown: 140,
  note: 180,
};

/** Most characters of a quote: enough for the sentence that a reader checks. */
const longestQuote = 300;

/** The columns of findings, with what each offers. */
export function useColumns(): readonly GridColumn[] {
  const { t } = useTranslation("edit");
  const { effects, measured, shown } = useCellWords();
  const nodes = useNodeSuggestions();
  // What a row is about stays in sight where there is room beside it.
  const isSticky = useMedia(roomForGraph);
  return useMemo(() => {
    const more: Readonly<Partial<Record<ColumnId, Partial<GridColumn>>>> = {
      subject: { suggest: nodes.subject },
      effect: { suggest: suggestOptions(t("column.effect"), effects) },
      object: { suggest: nodes.object },
      measured: { suggest: suggestOptions(t("column.measured"), measured), isList: true },
      quote: { isLong: true, longest: longestQuote },
      via: { suggest: nodes.known, isList: true },
      shown: { suggest: suggestOptions(t("column.shown"), shown), isList: true },
      note: { isLong: true },
    };
    const named: readonly ColumnId[] = ["subject", "effect", "object"];
    return columnIds.map((id) => ({
      id,
      label: t(`column.${id}`),
      width: widths[id],
      isSticky: isSticky && named.includes(id),
      ...more[id],
    }));
  }, [t, effects, measured, shown, nodes, isSticky]);
}
