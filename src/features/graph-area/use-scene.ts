import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { networkOfBothReadings } from "../../domain/network";
import type { Language } from "../../domain/records";
import { composeScene } from "../../scene/compose/compose-scene";
import type { Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import {
  selectBackground,
  selectChosenNode,
  selectDataset,
  selectEvidence,
  selectFocus,
  selectMoves,
  selectUnfilteredNetwork,
  selectView,
  selectVisibleNetwork,
} from "../../store/selectors";
import { type LayoutOutcome, useLayout } from "../../store/use-layout";

/** The scene, and how its layout goes. */
export interface SceneOutcome extends Pick<LayoutOutcome, "work" | "stop" | "again"> {
  /** What the canvas shows; of what was asked for last while the places of the new are on their way. Null before the first. */
  readonly scene: Scene | null;
}

/** What the canvas shows, from evidence, filters and choice. */
export function useScene(): SceneOutcome {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === "zh" ? "zh" : "en";
  const dataset = useApp(selectDataset);
  const view = useApp(selectView);
  // Places are made for both readings, so that the switch between them moves nothing.
  const placed = useMemo(() => networkOfBothReadings(dataset, view), [dataset, view]);
  const unfiltered = useApp(selectUnfilteredNetwork);
  const evidence = useApp(selectEvidence);
  const visible = useApp(selectVisibleNetwork);
  const focus = useApp(selectFocus);
  const moves = useApp(selectMoves);
  const background = useApp(selectBackground);
  const chosen = useApp(selectChosenNode);
  const fade = useApp((state) => state.filteredOut) === "fade";
  const { layout, ...going } = useLayout(dataset, placed, language);
  const scene = useMemo(() => {
    if (!layout) return null;
    return composeScene(layout, visible, {
      ...(fade ? { faded: unfiltered } : {}),
      focus: focus && new Set([...focus.nodes, ...focus.edges]),
      background,
      chosen,
      moves,
      evidence,
      captionOf: (id) => t(`scene:${id}`),
    });
  }, [layout, visible, unfiltered, fade, focus, background, chosen, moves, evidence, t]);
  const [last, setLast] = useState<Scene | null>(scene);
  if (scene && scene !== last) setLast(scene);
  return { scene: scene ?? last, ...going };
}
