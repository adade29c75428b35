import type { GapMap } from "../../domain/gaps";
import type { Sheet } from "../../figure/table/to-csv";
import type { GapWords } from "./gap-words";

/** A line for every cell of the map, the open ones too. */
export function gapSheet(map: GapMap, words: GapWords): Sheet {
  const { t } = words;
  return {
    name: t("gaps:title"),
    header: [
      t("gaps:pathway"),
      t("gaps:file.lineage"),
      t("gaps:file.level"),
      t("gaps:file.studies"),
      t("gaps:file.direction"),
      t("gaps:file.refs"),
      t("gaps:file.retracted"),
    ],
    rows: map.rows.flatMap((row) =>
      row.cells.map((cell) => [
        words.row(row),
        words.lineage(cell.lineage),
        words.level(cell.level),
        cell.refs.length,
        cell.refs.length === 0 || cell.direction === null ? t("gaps:says.open") : t(`gaps:direction.${cell.direction}`),
        cell.refs.join("; "),
        cell.retractedRefs.join("; "),
      ]),
    ),
  };
}
