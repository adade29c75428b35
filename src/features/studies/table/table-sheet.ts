import { amountsOf, spanOf } from "../../../domain/doses";
import { hasNumbers } from "../../../domain/evidence";
import { isOwnFile } from "../../../domain/open-points";
import type { Sheet } from "../../../files/csv";
import { sourceContext } from "../../../wording/own";
import { dayOf, say } from "../../../wording/say";
import { offeredColumns } from "../lines/columns";
import type { Line } from "../lines/lines";
import { textOf } from "../lines/values";
import type { Words } from "../lines/words";

const numbers = ["molarFrom", "molarTo", "weightFrom", "weightTo"] as const;

/** Lowest and highest dose of a line in μmol/L and in mg/kg, for reckoning; null where there is none. */
function doseNumbers(line: Line, { evidence }: Words): readonly (number | null)[] {
  const spans = spanOf(line.arms.flatMap((arm) => amountsOf(evidence, arm)));
  return (["μmol/L", "mg/kg"] as const).flatMap((unit) => {
    const span = spans.find((each) => each.unit === unit);
    return span ? [span.from, span.to] : [null, null];
  });
}

/** Lines as they stand in the table, with every column; besides doses as numbers, title, DOI, PMID and the record's id. */
export function tableSheet(lines: readonly Line[], name: string, words: Words): Sheet {
  const { t } = words;
  const columns = offeredColumns(words.evidence.dataset);
  const header = [
    ...columns.map((id) => t(`studies:column.${id}`)),
    ...numbers.map((id) => t(`studies:file.${id}`)),
    t("studies:file.title"),
    t("studies:file.doi"),
    t("studies:file.pmid"),
    t("studies:file.record"),
  ];
  const rows = lines.map((line) => [
    ...columns.map((id) =>
      id === "ref" && hasNumbers(words.evidence)
        ? line.study.ref
        : id === "year"
          ? line.row.year
          : textOf(id, line, words),
    ),
    ...doseNumbers(line, words),
    line.study.citation.title ?? null,
    line.study.citation.DOI ?? null,
    line.study.citation.PMID ?? null,
    line.id,
  ]);
  return { name, header, rows };
}

/** Where a table comes from: a sheet of its own beside it. @param asked name of the file, which says what was asked for */
export function sourceSheet(asked: string, { t, evidence, language }: Words): Sheet {
  const { dataset } = evidence.dataset;
  const own = isOwnFile(evidence.dataset) ? [[t("studies:file.own"), say(language, "figure:fromFile")] as const] : [];
  const rows = [
    [t("studies:file.dataset"), dataset.title[language]],
    [t("studies:file.version"), `${dataset.version} (${dataset.date})`],
    [t("studies:file.reading"), t(`studies:reading.${evidence.reading}`, sourceContext(evidence.dataset))],
    ...own,
    [t("studies:file.asked"), asked],
    [t("studies:file.today"), dayOf(new Date())],
  ] as const;
  return { name: t("studies:file.source"), header: [t("studies:file.fact"), t("studies:file.value")], rows };
}
