import { useMemo } from "react";
import { type Network, networkOfBothReadings } from "../../domain/network";
import type { Language } from "../../domain/records";
import { type PathwayPicture, pathwayPicture } from "../../figure/frame/pathway-scene";
import { say } from "../../figure/words/say";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Layout, Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import {
  selectDataset,
  selectEvidence,
  selectFilters,
  selectFocus,
  selectFullNetwork,
  selectMoves,
  selectView,
  selectVisibleNetwork,
} from "../../store/selectors";
import { useShownScene } from "../../store/shown-scene";
import { useOrder } from "../../store/use-order";
import type { Content } from "./draft";

/** What a figure is drawn from, and the network that it was composed of. */
export interface Source {
  readonly scene: Scene;
  readonly network: Network;
}

export interface Sources {
  /** What the figure shows; null while it is laid out, and for a pathway of which the filters leave nothing. */
  readonly source: Source | null;
  /** The view itself, without regard to what is cut out of it; null where it is not needed or laid out. */
  readonly view: Source | null;
}

/**
 * The scene of a figure. What is on screen is taken as it is; the whole, another language, a pathway alone are
 * composed here, and so is the view while another page than the graph is open.
 */
export function useSources(content: Content, pathway: string | null, language: Language): Sources {
  const evidence = useApp(selectEvidence);
  const filters = useApp(selectFilters);
  const onScreen = useScreenScene(language);
  const ownView = content === "whole" || (content !== "pathway" && !onScreen);
  const layout = useLayout(ownView ? language : null);
  const whole = useComposed(content === "whole" ? layout : null, "whole");
  const composed = useComposed(content === "whole" || onScreen ? null : layout, "visible");
  const visible = useApp(selectVisibleNetwork);
  const alone = useMemo(
    (): PathwayPicture | null =>
      content === "pathway" && pathway !== null ? pathwayPicture(evidence, filters, pathway, language) : null,
    [content, pathway, evidence, filters, language],
  );
  return useMemo(() => {
    const view = onScreen ? { scene: onScreen, network: visible } : composed;
    if (content === "pathway") return { source: alone, view };
    return { source: content === "whole" ? whole : view, view };
  }, [content, onScreen, visible, composed, whole, alone]);
}

/** What the canvas shows, where it is in view and speaks the language of the figure. */
function useScreenScene(language: Language): Scene | null {
  const shown = useShownScene();
  const onGraph = useApp((state) => state.page === "graph");
  return onGraph && shown?.language === language ? shown : null;
}

function useLayout(language: Language | null): Layout | null {
  const dataset = useApp(selectDataset);
  const view = useApp(selectView);
  const order = useOrder(language === null ? null : dataset);
  // Of both readings, as the canvas has it, so that a figure has its nodes where they stand on screen.
  return useMemo(
    () =>
      language === null || !order
        ? null
        : layoutNetwork(networkOfBothReadings(dataset, view), { language, order, seed: 1 }),
    [dataset, view, language, order],
  );
}

function useComposed(layout: Layout | null, part: "whole" | "visible"): Source | null {
  const evidence = useApp(selectEvidence);
  const full = useApp(selectFullNetwork);
  const visible = useApp(selectVisibleNetwork);
  const focus = useApp(selectFocus);
  const moves = useApp(selectMoves);
  const background = useApp((state) => state.background);
  const fade = useApp((state) => state.filteredOut) === "fade";
  return useMemo(() => {
    if (!layout) return null;
    const network = part === "whole" ? full : visible;
    const scene = composeScene(layout, network, {
      ...(fade && part === "visible" ? { faded: full } : {}),
      focus: part === "visible" && focus ? new Set([...focus.nodes, ...focus.edges]) : null,
      background,
      moves,
      evidence,
      captionOf: (id) => say(layout.language, `scene:${id}`),
    });
    return { scene, network };
  }, [layout, part, full, visible, focus, moves, background, fade, evidence]);
}
