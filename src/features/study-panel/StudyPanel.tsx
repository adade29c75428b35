import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { selectChoice } from "../../store/selectors";
import type { Choice } from "../../store/state";
import { PanelTop } from "./PanelTop";
import styles from "./StudyPanel.module.css";
import { EdgeView } from "./views/EdgeView";
import { NodeView } from "./views/NodeView";
import { RouteView } from "./views/RouteView";
import { StudyView } from "./views/StudyView";

function ChoiceView({ choice }: { readonly choice: Choice | null }): ReactNode {
  const { t } = useTranslation("study-panel");
  switch (choice?.kind) {
    case "node":
      return <NodeView id={choice.id} />;
    case "edge":
      return <EdgeView id={choice.id} />;
    case "study":
      return <StudyView studyRef={choice.ref} />;
    case "route":
      return <RouteView path={choice.path} />;
    default:
      return <p className={styles.hint}>{t("empty")}</p>;
  }
}

/** Everything that stands behind what the reader has chosen. */
export default function StudyPanel(): ReactNode {
  const { t } = useTranslation("study-panel");
  const choice = useApp(selectChoice);
  const key = JSON.stringify(choice);
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    if (key && scroller.current) scroller.current.scrollTop = 0;
  }, [key]);
  return (
    <section className={styles.panel} aria-label={t("label")} ref={scroller}>
      <PanelTop />
      <div className={styles.body} key={key}>
        <ChoiceView choice={choice} />
      </div>
    </section>
  );
}
