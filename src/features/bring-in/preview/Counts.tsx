import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageTable } from "../../../domain/records/base/languages";
import type { Incoming } from "../../../exchange/base/incoming";
import type { Counts as PlanCounts } from "../../../exchange/plan/choices";
import { useApp } from "../../../store/context";
import { selectLanguage } from "../../../store/selectors";
import styles from "./Preview.module.css";

export interface CountsProps {
  /** What the file holds: rows, arrows or references. */
  readonly kind: Exclude<Incoming["kind"], "dataset">;
  readonly counts: PlanCounts | null;
  readonly isBusy: boolean;
}

/** What would come in, in one sentence that is said again whenever a choice changes it. */
export function Counts({ kind, counts, isBusy }: CountsProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const { separator } = languageTable[useApp(selectLanguage)];
  return (
    <p className={styles.counts} role="status" aria-busy={isBusy}>
      {counts === null ? t("counts.working") : sentence(kind, counts, t, separator)}
    </p>
  );
}

/** Of what there is none nothing is said, but that nothing comes in. */
function sentence(kind: CountsProps["kind"], counts: PlanCounts, t: TFunction<"bring-in">, separator: string): string {
  const said = (names: readonly (keyof PlanCounts)[]) =>
    names.flatMap((name) => (counts[name] > 0 ? [t(`counts.${name}`, { count: counts[name] })] : [])).join(separator);
  const rows = t(`counts.read.${kind}`, { count: counts.rows });
  const brought = said(["papers", "findings", "arrows", "nodes"]) || t("counts.nothing");
  const others = said(["papersKnown", "findingsKnown", "arrowsKnown", "nodesKnown", "withoutDirection"]);
  return others === "" ? t("counts.plain", { rows, brought }) : t("counts.both", { rows, brought, others });
}
