import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isContext, type Network } from "../../domain/network";
import type { Left as Counted } from "../../domain/visible";
import { usePaperWords } from "../../evidence-ui/words/use-paper-words";
import { useApp, useAppStore } from "../../store/context";
import {
  selectBackground,
  selectDrawnNetwork,
  selectEvidence,
  selectUnfilteredNetwork,
  selectVisibleNetwork,
} from "../../store/selectors";
import { Button } from "../../ui";
import styles from "./ActiveFilterChips.module.css";

export interface LeftProps {
  readonly now: Counted;
  readonly isFiltered: boolean;
}

const backgroundOf = ({ edges, isContext: isAll = false }: Network): number =>
  isAll ? 0 : edges.filter(({ cls }) => isContext(cls)).length;

/** How many studies the filters leave, and how many arrows are drawn of them; the background is one press away. */
export function Left({ now, isFiltered }: LeftProps): ReactNode {
  const { t } = useTranslation("filters");
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const { labelOf } = usePaperWords();
  const isAlways = useApp((state) => selectBackground(state) === "always");
  const all = useApp(selectUnfilteredNetwork);
  const visible = useApp(selectVisibleNetwork);
  const drawn = useApp(selectDrawnNetwork);
  const shown = drawn.edges.length;
  const background = backgroundOf(drawn);
  const hidden = backgroundOf(visible) - background;
  const whole = isAlways ? all.edges.length : all.edges.length - backgroundOf(all);
  const refs = now.unprinted.map(labelOf).join(t("chips.and"));
  const reason = t("chips.unprinted", { count: now.unprinted.length, refs });
  const studies = t("chips.studies", { count: evidence.dataset.studies.length, left: now.studies });
  const arrows = isFiltered ? t("chips.arrowsOf", { count: whole, shown }) : t("chips.arrows", { count: shown });
  const words = [
    ...(evidence.dataset.studies.length === 0 && evidence.dataset.relations.length > 0
      ? [t("chips.relations", { count: evidence.dataset.relations.length, left: now.relations })]
      : [now.unprinted.length > 0 ? t("chips.studiesWithReason", { studies, reason }) : studies]),
    // Background is cited, not counted among the studies of the compound.
    ...(now.studies === 0 && now.background > 0 ? [t("chips.backgroundRefs", { count: now.background })] : []),
    arrows,
    ...(isAlways && background > 0 ? [t("chips.background", { count: background })] : []),
  ];
  const isNothing = isFiltered && now.studies + shown + hidden === 0;
  return (
    <>
      <p className={styles.left} role="status">
        <span>{isNothing ? t("chips.nothing") : words.join(t("chips.comma"))}</span>
        {hidden > 0 && !isNothing ? (
          // Apart, so that a short line can have it beside its button below.
          <>
            <span className={styles.comma}>{t("chips.comma")}</span>
            <span className={styles.hidden}>
              {t(evidence.dataset.relations.length > 0 ? "chips.hiddenContext" : "chips.hidden", { count: hidden })}
            </span>
          </>
        ) : null}
      </p>
      {hidden > 0 && !isNothing ? (
        <Button
          variant="quiet"
          size="small"
          aria-label={t("chips.showLabel")}
          onClick={() => store.getState().change({ background: "always" })}
        >
          {t("chips.show")}
        </Button>
      ) : null}
      {hidden === 0 && isAlways && background > 0 ? (
        <Button
          variant="quiet"
          size="small"
          aria-label={t("chips.hideLabel")}
          onClick={() => store.getState().change({ background: "focus" })}
        >
          {t("chips.hide")}
        </Button>
      ) : null}
    </>
  );
}
