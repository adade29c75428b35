import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../../domain/records";
import { useApp, useAppStore } from "../../../store/context";
import { selectChoice, selectEvidence, selectFullNetwork } from "../../../store/selectors";
import { CloseIcon, IconButton } from "../../../ui";
import { cellsOf } from "../model/columns";
import { findingsOfChoice } from "../model/rows-of-choice";
import type { EditQuery } from "../state/query";
import { useCellWords } from "../words/use-cell-words";
import styles from "./ChosenRows.module.css";
import { paperName } from "./use-rows";

/** Rows that are named; more are counted. */
const mostNamed = 8;

/** The rows behind the node or arrow that is selected in the graph: the only one is gone to at once, of several each is a button. */
export function ChosenRows({ ask }: { readonly ask: (next: Partial<EditQuery>) => void }): ReactNode {
  const { t } = useTranslation("edit");
  const store = useAppStore();
  const choice = useApp(selectChoice);
  const network = useApp(selectFullNetwork);
  const evidence = useApp(selectEvidence);
  const { studies } = evidence.dataset;
  const words = useCellWords();
  const rows = useMemo(() => findingsOfChoice(evidence, network, choice), [evidence, network, choice]);
  const go = useEffectEvent(({ id }: Finding) => ask({ finding: id, column: "object" }));
  const onlyOne = useEffectEvent(() => {
    const [only] = rows;
    if (only && rows.length === 1) go(only);
  });
  const before = useRef(choice);
  useEffect(() => {
    // What was selected before the page came is shown, and not gone to.
    if (before.current !== choice) onlyOne();
    before.current = choice;
  }, [choice]);
  if (choice?.kind !== "node" && choice?.kind !== "edge") return null;
  const edge = choice.kind === "edge" ? network.edges.find(({ id }) => id === choice.id) : undefined;
  const name = edge ? `${words.nameOf(edge.source)} → ${words.nameOf(edge.target)}` : words.nameOf(choice.id);
  const labelOf = (finding: Finding): string => {
    const study = studies.find(({ id }) => id === finding.study);
    const { object = "", effect = "" } = cellsOf(finding, words);
    return [study ? paperName(study) : "", `${object} ${effect}`].filter((part) => part !== "").join(" · ");
  };
  return (
    <section className={styles.rows} aria-label={t("chosen.label", { name })}>
      <p>{rows.length === 0 ? t("chosen.none", { name }) : t("chosen.count", { name, count: rows.length })}</p>
      <ul className={styles.list}>
        {rows.slice(0, mostNamed).map((finding) => (
          <li key={finding.id}>
            <button type="button" className={styles.row} onClick={() => ask({ finding: finding.id, column: "object" })}>
              {labelOf(finding)}
            </button>
          </li>
        ))}
        {rows.length > mostNamed ? <li>{t("chosen.more", { count: rows.length - mostNamed })}</li> : null}
      </ul>
      <IconButton
        size="small"
        label={t("close")}
        icon={<CloseIcon size={12} />}
        onClick={() => store.getState().choose(null)}
      />
    </section>
  );
}
