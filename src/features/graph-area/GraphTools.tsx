import { useTranslation } from "react-i18next";
import type { GraphHandle } from "../../graph/GraphView";
import { useApp } from "../../store/context";
import { selectIsRedrawn, selectMoves, selectRedrawnMoves } from "../../store/selectors";
import { FitIcon, IconButton, MinusIcon, PlusIcon, ResetIcon } from "../../ui";
import styles from "./GraphArea.module.css";

/** Buttons that move the view, and what puts moved nodes back. */
export default function GraphTools({ handle }: { readonly handle: { readonly current: GraphHandle | null } }) {
  const { t } = useTranslation("graph-area");
  const moved = useApp(
    (state) => Object.keys(selectIsRedrawn(state) ? selectRedrawnMoves(state) : selectMoves(state)).length > 0,
  );
  const resetMoves = useApp((state) => state.resetMoves);
  return (
    <div className={styles.tools} data-screen-only="" role="toolbar" aria-label={t("tools")}>
      {moved ? <IconButton size="small" label={t("resetMoves")} icon={<ResetIcon />} onClick={resetMoves} /> : null}
      <IconButton
        size="small"
        label={t("graph:zoomOut")}
        shortcut="−"
        icon={<MinusIcon />}
        onClick={() => handle.current?.zoomOut()}
      />
      <IconButton
        size="small"
        label={t("graph:zoomIn")}
        shortcut="+"
        icon={<PlusIcon />}
        onClick={() => handle.current?.zoomIn()}
      />
      <IconButton
        size="small"
        label={t("graph:fit")}
        shortcut="0"
        icon={<FitIcon />}
        onClick={() => handle.current?.fit()}
      />
    </div>
  );
}
