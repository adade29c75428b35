import type { Conflict, Difference } from "../../domain/conflicts";
import { proseText, refLabel } from "../../domain/evidence";
import { mayBeOneStudy } from "../../domain/standing";
import { citedCells } from "../../figure/table/cited";
import type { Sheet } from "../../files/csv";
import { messageKey } from "../../i18n/message-key";
import { amountsOf, verdictOf, wordOf } from "./difference-words";
import type { Group } from "./groups";
import { sayBackground, sayFinding } from "./side-words";
import { titleOf, type Words } from "./words";

/** Every disagreement with the kind that it stands under on the page. */
function placed(groups: readonly Group[]): readonly (readonly [Group["kind"], Conflict])[] {
  return groups.flatMap(({ kind, conflicts }) => conflicts.map((conflict) => [kind, conflict] as const));
}

/** "7: PI3K/Akt/mTOR activated", a line for each reference. */
function sidesText(words: Words, { sides }: Conflict): string {
  const { t } = words;
  return sides
    .map((side) => {
      const said = [
        ...side.findings.map((finding) => sayFinding(words, finding)),
        ...side.background.map((record) => sayBackground(words, record)),
      ];
      const retracted = side.retracted ? ` (${t("study-panel:card.retracted")})` : "";
      return `${refLabel(words.evidence, side.ref, words.language)}${retracted}: ${said.length > 0 ? said.join("; ") : t("contested:silent")}`;
    })
    .join("\n");
}

function cellText(words: Words, cell: Difference["cells"][number]): string {
  if (cell.values.length === 0) return words.t("study-panel:notReported");
  return cell.values
    .map((value) => [wordOf(words, value), ...amountsOf(value).map((amount) => `= ${amount}`)].join(" "))
    .join("; ");
}

/** A line for every disagreement: its kind, weight and words, who says what, and where the primary record was read. */
export function conflictSheet(groups: readonly Group[], words: Words): Sheet {
  const { t, evidence, language } = words;
  const columns = ["kind", "about", "severity", "refs", "review", "primary", "against", "notice", "sides"] as const;
  return {
    name: t("contested:file.disagreements"),
    header: [
      ...columns.map((column) => t(`contested:file.${column}`)),
      t("contested:file.differences"),
      t("contested:file.mayBeOne"),
      t("studies:file.title"),
      t("studies:file.pmid"),
      t("contested:file.record"),
    ],
    rows: placed(groups).map(([kind, conflict]) => {
      const [check] = conflict.checks;
      const { severity, refs, differences } = conflict;
      return [
        t(`contested:kind.${kind}.name`),
        titleOf(words, conflict),
        severity ? t(`study-panel:severity.${severity}`) : t("contested:shownBySigns"),
        refs.map((ref) => refLabel(words.evidence, ref, language)).join("; "),
        check ? proseText(evidence, check.review)[language] : "",
        check?.primary ? proseText(evidence, check.primary)[language] : "",
        check ? t(`study-panel:checkedAgainst.${messageKey(check.checkedAgainst)}`) : "",
        check?.noticeDOI ?? "",
        sidesText(words, conflict),
        differences
          .filter((row) => row.verdict === "different")
          .map((row) => t(`contested:difference.field.${row.field}`))
          .join("; "),
        mayBeOneStudy(evidence, refs)
          .map((group) => group.join(" = "))
          .join("; "),
        ...citedCells(evidence, refs),
        conflict.id,
      ];
    }),
  };
}

/** What differs, a line for every feature of every reference of a disagreement. */
export function differenceSheet(groups: readonly Group[], words: Words): Sheet {
  const { t } = words;
  return {
    name: t("contested:difference.title"),
    header: [
      t("contested:file.about"),
      t("contested:file.ref"),
      t("contested:file.feature"),
      t("contested:file.value"),
      t("contested:difference.verdict"),
      t("studies:file.title"),
      t("studies:file.pmid"),
      t("contested:file.record"),
    ],
    rows: placed(groups).flatMap(([, conflict]) =>
      conflict.differences.flatMap((row) =>
        row.cells.map((cell) => [
          titleOf(words, conflict),
          cell.ref,
          t(`contested:difference.field.${row.field}`),
          cellText(words, cell),
          t(`contested:difference.is.${verdictOf(row)}`),
          ...citedCells(words.evidence, [cell.ref]),
          conflict.id,
        ]),
      ),
    ),
  };
}
