import { useContext, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Network, networkOfBothReadings } from "../../domain/network";
import type { Language } from "../../domain/records";
import { languageOf } from "../../i18n/languages";
import { composeScene } from "../../scene/compose/compose-scene";
import { cutBelow } from "../../scene/compose/cut-below";
import type { Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import { digestOfPage } from "../../store/datasets/checked-by-build";
import { isDrawnByBuild } from "../../store/layout/opening";
import { type LayoutOutcome, useLayout } from "../../store/layout/use-layout";
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
import { rowWidths } from "../../ui/basics/screen";
import { CanvasSlotContext } from "./canvas-slot";
import { useFilled } from "./use-filled";
import { useRows } from "./use-rows";

/** The scene, and how its layout goes. */
export interface SceneOutcome extends Pick<LayoutOutcome, "work" | "stop" | "again"> {
  /** What the canvas shows; of what was asked for last while the places of the new are on their way. Null before the first. */
  readonly scene: Scene | null;
  /** The same as a figure wants it: a redrawn one before it was set for the canvas. Null where the canvas shows rows. */
  readonly plain: Scene | null;
  /** What has its usual places: all of the view, whatever the filters leave. */
  readonly placed: Network;
  /** The canvas shows rows for a narrow screen, and not the columns of the page. */
  readonly isInRows: boolean;
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
  const network = redrawn ?? placed;
  const across = useRows(network);
  const isInRows = across !== null;
  const opening = useOpening(language, across);
  const { layout, ...going } = useLayout(dataset, network, language, across, opening === null ? "now" : "later");
  const scene = useMemo(() => {
    if (opening) return opening;
    if (!layout) return null;
    const composed = composeScene(layout, redrawn ?? visible, {
      ...(fade ? { faded: unfiltered } : {}),
      focus,
      background,
      chosen,
      // Moves are away from the usual places of the columns.
      moves: redrawn || isInRows ? {} : moves,
      evidence,
    });
    return isInRows ? cutBelow(composed) : composed;
  }, [opening, layout, visible, redrawn, unfiltered, fade, focus, background, chosen, moves, isInRows, evidence]);
  const filled = useFilled(layout, redrawn);
  const shown = redrawn ? filled : scene;
  const [last, setLast] = useState<Scene | null>(shown);
  if (shown && shown !== last) setLast(shown);
  return { scene: shown ?? last, plain: isInRows ? null : scene, placed, isInRows, arrangement: redrawn, ...going };
}

/** The scene that the build made, where the canvas shows just that; null where a scene is to be composed. */
function useOpening(language: Language, across: number | null): Scene | null {
  const opening = useContext(CanvasSlotContext)?.opening ?? null;
  const isDrawn = useApp(isDrawnByBuild);
  if (opening === null || !isDrawn || opening.digest !== digestOfPage() || opening.scene.language !== language)
    return null;
  const form = across === null ? "columns" : across === rowWidths.phone.across ? "rows" : null;
  return opening.form === form ? opening.scene : null;
}
