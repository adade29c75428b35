import type { GapMap } from "../../domain/gaps";
import { palettes } from "../../encoding";
import type { ChartWords } from "../../evidence-ui/figure-page/ChartDialog";
import { shareOf } from "../../figure/chart/chart-pages";
import { footerWords } from "../../figure/words/source";
import { drawGapMap } from "./draw-gap-map";
import { type GapWords, mapTitle } from "./gap-words";

/** The map as a figure: whole where it can be read, else with the rows that nobody studied told in words. */
export function gapChart(map: GapMap, words: GapWords): ChartWords {
  const { t, evidence, language } = words;
  const known = map.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.refs.length > 0 ? [words.says({ row, cell })] : [])),
  );
  return {
    ways: (part) =>
      [false, true].map(
        (short) => (width: number) =>
          drawGapMap({ ...map, rows: shareOf(map.rows, part) }, words, palettes.print, {
            width,
            short,
            hasNotes: part.at === part.of,
          }),
      ),
    title: mapTitle(map, words),
    titleOf: (part) => t("figure:partTitle", { title: mapTitle(map, words), ...part }),
    description: [t("gaps:left", { open: map.open, count: map.total }), ...known].join("\n"),
    footer: footerWords({ evidence, today: new Date() }, language),
  };
}
