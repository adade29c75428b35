import { palettes } from "../../../../encoding";
import type { ChartWords } from "../../../../evidence-ui/figure-page/ChartDialog";
import { shareOf } from "../../../../figure/chart/chart-pages";
import { footerWords } from "../../../../figure/words/source";
import { listed } from "../../../../wording/say";
import type { Words } from "../../lines/words";
import type { DoseLines } from "../data/dose-lines";
import { doseWords } from "../data/dose-words";
import { drawDoseChart } from "./draw-dose-chart";

/** Notes of the chart: how to read it, and what it cannot show. */
export function doseNotes({ without }: Pick<DoseLines, "without">, { t, language }: Words): readonly string[] {
  const refs = listed(language, without);
  return [t("studies:doses.note"), ...(without.length === 0 ? [] : [t("studies:doses.without", { refs })])];
}

/** The chart as a figure: animals below cells, or beside them where that leaves larger letters. */
export function doseChart({ lines, without }: DoseLines, words: Words): ChartWords {
  const { t, evidence, language } = words;
  const say = doseWords(words);
  const notes = doseNotes({ without }, words);
  return {
    ways: (part) =>
      [false, true].map(
        (beside) => (width: number) =>
          drawDoseChart(shareOf(lines, part), say, palettes.print, {
            width,
            beside,
            dense: true,
            notes: part.at === part.of ? notes : [],
          }),
      ),
    title: t("studies:doses.title"),
    titleOf: (part) => t("figure:partTitle", { title: t("studies:doses.title"), ...part }),
    description: lines.map(say.says).join("\n"),
    footer: footerWords({ evidence, today: new Date() }, language),
  };
}
