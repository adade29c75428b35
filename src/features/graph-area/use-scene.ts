import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Network, networkOfBothReadings } from "../../domain/network";
import type { Language } from "../../domain/records";
import { languageOf } from "../../i18n/languages";
import { composeScene } from "../../scene/compose/compose-scene";
import type { Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import {
  selectBackground,
  selectChosenNode,
  selectEvidence,
  selectFocusIds,
  selectMoves,
  selectRedrawnNetwork,
  selectShownDataset,
  selectUnfilteredNetwork,
  selectView,
  selectVisibleNetwork,
} from "../../store/selectors";
import { type LayoutOutcome, useLayout } from "../../store/use-layout";
import { useFilled } from "./use-filled";

/** The scene, and how its layout goes. */
export interface SceneOutcome extends Pick<LayoutOutcome, "work" | "stop" | "again"> {
  /** What the canvas shows; of what was asked for last while the places of the new are on their way. Null before the first. */
  readonly scene: Scene | null;
  /** The same as a figure wants it: a redrawn one before it was set for the canvas. */
  readonly plain: Scene | null;
  /** What has its usual places: all of the view, whatever the filters leave. */
  readonly placed: Network;
  /** What is laid out again; null where everything stands in its usual place. */
  readonly arrangement: Network | null;
}

/** What the canvas shows, from evidence, filters and choice. */
export function useScene(): SceneOutcome {
  const { i18n } = useTranslation();
  const language: Language = languageOf([i18n.language]);
  const dataset = useApp(selectShownDataset);
  const view = useApp(selectView);
  // Places are made for both readings, so that the switch between them moves nothing.
  const placed = useMemo(() => networkOfBothReadings(dataset, view), [dataset, view]);
  const unfiltered = useApp(selectUnfilteredNetwork);
  const evidence = useApp(selectEvidence);
  const visible = useApp(selectVisibleNetwork);
  const redrawn = useApp(selectRedrawnNetwork);
  const focus = useApp(selectFocusIds);
  const moves = useApp(selectMoves);
  const background = useApp(selectBackground);
  const chosen = useApp(selectChosenNode);
  const fade = useApp((state) => state.filteredOut) === "fade";
  const { layout, ...going } = useLayout(dataset, redrawn ?? placed, language);
  const scene = useMemo(() => {
    if (!layout) return null;
    return composeScene(layout, redrawn ?? visible, {
      ...(fade ? { faded: unfiltered } : {}),
      focus,
      background,
      chosen,
      // Moves are away from the usual places.
      moves: redrawn ? {} : moves,
      evidence,
    });
  }, [layout, visible, redrawn, unfiltered, fade, focus, background, chosen, moves, evidence]);
  const filled = useFilled(layout, redrawn);
  const shown = redrawn ? filled : scene;
  const [last, setLast] = useState<Scene | null>(shown);
  if (shown && shown !== last) setLast(shown);
  return { scene: shown ?? last, plain: scene, placed, arrangement: redrawn, ...going };
}
