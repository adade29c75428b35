import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { networkOfBothReadings } from "../../domain/network";
import type { Language } from "../../domain/records";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import {
  selectDataset,
  selectEvidence,
  selectFocus,
  selectMoves,
  selectView,
  selectVisibleNetwork,
} from "../../store/selectors";
import { useOrder } from "../../store/use-order";

/** What the canvas shows, from evidence, filters and choice; null until the order of the boxes is found. */
export function useScene(): Scene | null {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === "zh" ? "zh" : "en";
  const dataset = useApp(selectDataset);
  const view = useApp(selectView);
  const order = useOrder(dataset);
  // Places are made for both readings, so that the switch between them moves nothing.
  const full = useMemo(() => networkOfBothReadings(dataset, view), [dataset, view]);
  const evidence = useApp(selectEvidence);
  const visible = useApp(selectVisibleNetwork);
  const focus = useApp(selectFocus);
  const moves = useApp(selectMoves);
  const background = useApp((state) => state.background);
  const fade = useApp((state) => state.filteredOut) === "fade";
  const layout = useMemo(() => order && layoutNetwork(full, { language, order, seed: 1 }), [full, language, order]);
  return useMemo(() => {
    if (!layout) return null;
    return composeScene(layout, visible, {
      ...(fade ? { faded: full } : {}),
      focus: focus && new Set([...focus.nodes, ...focus.edges]),
      background,
      moves,
      evidence,
      captionOf: (id) => t(`scene:${id}`),
    });
  }, [layout, visible, full, fade, focus, background, moves, evidence, t]);
}
