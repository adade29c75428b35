import { useTranslation } from "react-i18next";
import type { GraphHandle } from "../../graph/GraphView";
import { useApp } from "../../store/context";
import { selectMoves } from "../../store/selectors";
import { FitIcon, IconButton, MinusIcon, PlusIcon, ResetIcon } from "../../ui";
import styles from "./GraphArea.module.css";

/** Buttons on the picture: what moves the view and what it shows. */
export function GraphTools({ handle }: { readonly handle: { readonly current: GraphHandle | null } }) {
  const { t } = useTranslation("graph-area");
  const moved = useApp((state) => Object.keys(selectMoves(state)).length > 0);
  const resetMoves = useApp((state) => state.resetMoves);
  return (
    <div className={styles.tools} role="toolbar" aria-orientation="vertical" aria-label={t("tools")}>
      <div className={styles.stack}>
        <IconButton
          side="left"
          label={t("graph:zoomIn")}
          shortcut="+"
          icon={<PlusIcon />}
          onClick={() => handle.current?.zoomIn()}
        />
        <IconButton
          side="left"
          label={t("graph:zoomOut")}
          shortcut="−"
          icon={<MinusIcon />}
          onClick={() => handle.current?.zoomOut()}
        />
        <IconButton
          side="left"
          label={t("graph:fit")}
          shortcut="0"
          icon={<FitIcon />}
          onClick={() => handle.current?.fit()}
        />
      </div>
      {moved ? (
        <div className={styles.stack}>
          <IconButton side="left" label={t("resetMoves")} icon={<ResetIcon />} onClick={resetMoves} />
        </div>
      ) : null}
    </div>
  );
}
