import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { NetworkEdge, NodeState, Tally } from "../../../domain/network";
import { sayThing } from "../../../domain/statements";
import { RefNumbers, Sentence } from "../../../evidence-ui/References";
import { useApp } from "../../../store/context";
import { selectEvidence, selectFilters, selectView } from "../../../store/selectors";
import { VisuallyHidden } from "../../../ui";
import { EntityButton } from "../cards/EntityButton";
import { StateMark } from "../cards/Mark";
import { usePanel } from "../context/panel-context";
import { Contested } from "./Contested";
import { Discrepancies } from "./Discrepancies";
import { Evidence } from "./Evidence";
import styles from "./Head.module.css";
import { edgeSubject } from "./subject";
import { Unknown } from "./Unknown";

const tallyMarks: Readonly<Record<keyof Tally, NodeState>> = {
  up: "up",
  down: "down",
  unsigned: "changed",
  none: "none",
  aside: "untested",
};
const tallyOrder = ["up", "down", "unsigned", "none", "aside"] as const;

/** References by the sign that they report; retracted ones apart, for they do not count. */
function TallyTable({ edge }: { readonly edge: NetworkEdge }): ReactNode {
  const { t } = useTranslation("study-panel");
  const counted = new Set(Object.values(edge.tally).flat());
  const uncounted = edge.retractedRefs.filter((ref) => !counted.has(ref));
  return (
    <ul className={styles.tally} aria-label={t("edge.tally")}>
      {tallyOrder.map((sign) =>
        edge.tally[sign].length === 0 ? null : (
          <li key={sign}>
            <span className={styles.markPlace}>
              <StateMark state={tallyMarks[sign]} />
            </span>
            <span>{t(`edge.sign.${sign}`)}</span>
            <RefNumbers refs={edge.tally[sign]} />
          </li>
        ),
      )}
      {uncounted.length === 0 ? null : (
        <li className={styles.retracted}>
          <span className={styles.markPlace} />
          <span>{t("edge.retracted")}</span>
          <RefNumbers refs={uncounted} />
        </li>
      )}
    </ul>
  );
}

function EdgeHead({ edge }: { readonly edge: NetworkEdge }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence } = usePanel();
  const entities = [edge.source, edge.target, ...edge.statements.flatMap(({ source, target }) => [source, target])];
  return (
    <header className={styles.head}>
      <h2 className={styles.ends}>
        <EntityButton id={edge.source} /> <span aria-hidden="true">→</span>
        <VisuallyHidden>{t("edge.to")}</VisuallyHidden> <EntityButton id={edge.target} />
      </h2>
      <p className={styles.claim}>
        <span>
          <Sentence said={sayThing(evidence, edge)} />
        </span>
      </p>
      <p className={styles.class} data-class={edge.cls}>
        <strong>{t(`class.${edge.cls}.name`)}</strong> {t(`class.${edge.cls}.meaning`)}
      </p>
      <TallyTable edge={edge} />
      <Contested entities={entities} refs={edge.refs} contested={edge.standing === "contested"} />
      <Discrepancies ids={edge.discrepancies} />
    </header>
  );
}

/** An arrow: what it claims, how that is known, and what stands behind it. */
export function EdgeView({ id }: { readonly id: string }): ReactNode {
  const evidence = useApp(selectEvidence);
  const filters = useApp(selectFilters);
  const view = useApp(selectView);
  const subject = useMemo(() => edgeSubject(evidence, filters, view, id), [evidence, filters, view, id]);
  if (!subject) return <Unknown id={id} />;
  return <Evidence subject={subject} head={(found) => <EdgeHead edge={found.element} />} />;
}
