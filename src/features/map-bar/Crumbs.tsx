import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { boxesAround, isBox, isOpen } from "../../domain/network";
import { nameOf } from "../../domain/statements";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectLanguage, selectView } from "../../store/selectors";
import { Button } from "../../ui";
import styles from "./MapBar.module.css";

/** Open boxes in the order in which they lie in one another, and the way back to the closed map. */
export function Crumbs(): ReactNode {
  const { t } = useTranslation("map");
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const view = useApp(selectView);
  const open = view.toggled.filter((id) => isBox(evidence, id) && isOpen(view, id));
  if (open.length === 0) return null;
  const depth = (id: string) => boxesAround(evidence, id).length;
  const inOrder = open.toSorted((a, b) => depth(a) - depth(b));
  const closeWithin = (box: string | null): void => {
    const toggled = view.toggled.filter((id) => box !== null && !boxesAround(evidence, id).includes(box));
    store.getState().change({ view: { ...view, toggled } });
  };
  return (
    <nav aria-label={t("crumbs")}>
      <ol className={styles.crumbs}>
        <li>
          <Button size="small" onClick={() => closeWithin(null)}>
            {t("look.map")}
          </Button>
        </li>
        {inOrder.map((id) => (
          <li key={id}>
            <Button size="small" onClick={() => store.getState().toggleBox(id)}>
              {t("close", { name: nameOf(evidence, id, language) })}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
