import { refLabel } from "../../domain/evidence";
import type { GapMap } from "../../domain/gaps";
import { partNames } from "../../domain/network";
import { nameOf } from "../../domain/statements";
import { citedCells } from "../../figure/table/cited";
import type { Sheet } from "../../files/csv";
import { type GapWords, mapTitle } from "./gap-words";

/** A line for every cell of the map, the open ones too. */
export function gapSheet(map: GapMap, words: GapWords): Sheet {
  const named = (refs: readonly number[]) => refs.map((ref) => refLabel(words.evidence, ref, words.language));
  const { t } = words;
  return {
    name: mapTitle(map, words),
    header: [
      t("gaps:pathway"),
      t("gaps:file.category"),
      t("gaps:file.level"),
      t("gaps:file.studies"),
      t("gaps:file.refs"),
      ...partNames.map((part) => t(`gaps:part.${part}`)),
      ...partNames.map((part) => t("gaps:file.partRefs", { part: t(`gaps:part.${part}`) })),
      t("gaps:file.disputed"),
      t("gaps:file.mayBeOne"),
      t("gaps:file.retracted"),
      t("studies:file.title"),
      t("studies:file.pmid"),
    ],
    rows: map.rows.flatMap((row) =>
      row.cells.map((cell) => [
        words.row(row),
        words.category(cell.category),
        words.level(cell.level),
        cell.refs.length,
        cell.refs.length === 0 ? t("gaps:says.open") : named(cell.refs).join("; "),
        ...partNames.map((part) => cell.parts[part].length),
        ...partNames.map((part) => named(cell.parts[part]).join("; ")),
        cell.disputed.map((id) => nameOf(words.evidence, id, words.language)).join("; "),
        cell.mayBeOne.map((refs) => named(refs).join(" = ")).join("; "),
        named(cell.retractedRefs).join("; "),
        ...citedCells(words.evidence, [...cell.refs, ...cell.retractedRefs]),
      ]),
    ),
  };
}
