import { useMemo } from "react";
import type { Filters } from "../../../domain/filters";
import { type Network, networkOfBothReadings } from "../../../domain/network";
import type { Language } from "../../../domain/records";
import { partPicture } from "../../../figure/frame/part-scene";
import { pathwayPicture } from "../../../figure/frame/pathway-scene";
import type { Settings } from "../../../figure/proposal/best-setting";
import { type Part, partOfView } from "../../../figure/proposal/proposals";
import { composeScene } from "../../../scene/compose/compose-scene";
import type { Layout, Scene } from "../../../scene/types";
import { useApp } from "../../../store/context";
import { useShownScene } from "../../../store/layout/shown-scene";
import { useLayout } from "../../../store/layout/use-layout";
import { useOrder } from "../../../store/layout/use-order";
import {
  selectBackground,
  selectChosenNetwork,
  selectChosenNode,
  selectEvidence,
  selectFocus,
  selectMoves,
  selectRedrawnNetwork,
  selectShownDataset,
  selectUnfilteredNetwork,
  selectView,
  selectVisibleNetwork,
} from "../../../store/selectors";
import type { Content } from "../draft/draft";

/** What a figure is drawn from, and the network that it was composed of. */
export interface Source extends Settings {
  readonly network: Network;
}

/**
 * What a figure with these filters is drawn from; null while it is laid out, and for a pathway of which the filters leave nothing. The view
 * on screen is taken as it is; the whole, a choice or a pathway alone and another language are composed here, and so is
 * the view while another page than the graph is open.
 */
export function useSource(
  content: Content,
  pathway: string | null,
  part: Part,
  language: Language,
  filters: Filters,
): Source | null {
  const evidence = useApp(selectEvidence);
  const view = useApp(selectView);
  const visible = useApp(selectVisibleNetwork);
  const chosen = useApp(selectChosenNetwork);
  const onScreen = useScreenScene(language);
  const dataset = useApp(selectShownDataset);
  const isScreen = content === "visible" && onScreen !== null;
  const isPart = content === "focus" || content === "repeated";
  const order = useOrder(isPart ? dataset : null);
  const extent = content === "whole" ? "whole" : "visible";
  const layout = useWholeLayout(!isScreen && !isPart && content !== "pathway", extent, language);
  const composed = useComposed(layout, extent);
  const alone = useMemo((): Source | null => {
    if (content === "pathway" && pathway !== null) return pathwayPicture(evidence, filters, pathway, language);
    if (!order) return null;
    if (content === "repeated") return partOfView(evidence, filters, view, part, { language, order });
    return content === "focus" && chosen ? partPicture(evidence, chosen, { language, order }) : null;
  }, [content, pathway, part, evidence, filters, view, chosen, order, language]);
  return useMemo(() => {
    if (content === "pathway" || content === "focus" || content === "repeated") return alone;
    return content === "visible" && onScreen ? { scene: onScreen, network: visible } : composed;
  }, [content, onScreen, visible, composed, alone]);
}

/** What the canvas shows, where it is in view and speaks the language of the figure. */
function useScreenScene(language: Language): Scene | null {
  const shown = useShownScene();
  const onGraph = useApp((state) => state.page === "graph");
  return onGraph && shown?.language === language ? shown : null;
}

/** As the canvas has it, of both readings or laid out again, so that a figure has its nodes where they stand on screen. */
function useWholeLayout(isWanted: boolean, part: "whole" | "visible", language: Language): Layout | null {
  const dataset = useApp(selectShownDataset);
  const view = useApp(selectView);
  const both = useMemo(() => networkOfBothReadings(dataset, view), [dataset, view]);
  const redrawn = useApp(selectRedrawnNetwork);
  const network = part === "visible" && redrawn ? redrawn : both;
  return useLayout(isWanted ? dataset : null, network, language).layout;
}

function useComposed(layout: Layout | null, part: "whole" | "visible"): Source | null {
  const evidence = useApp(selectEvidence);
  const unfiltered = useApp(selectUnfilteredNetwork);
  const visible = useApp(selectVisibleNetwork);
  const focus = useApp(selectFocus);
  const moves = useApp(selectMoves);
  const background = useApp(selectBackground);
  const chosen = useApp(selectChosenNode);
  const redrawn = useApp(selectRedrawnNetwork);
  const fade = useApp((state) => state.filteredOut) === "fade";
  return useMemo(() => {
    if (!layout) return null;
    const network = part === "whole" ? unfiltered : (redrawn ?? visible);
    const scene = composeScene(layout, network, {
      ...(fade && part === "visible" ? { faded: unfiltered } : {}),
      focus: part === "visible" && focus ? new Set([...focus.nodes, ...focus.edges]) : null,
      background,
      chosen: part === "visible" ? chosen : null,
      moves: part === "visible" && redrawn ? {} : moves,
      evidence,
    });
    return { scene, network };
  }, [layout, part, unfiltered, visible, redrawn, focus, moves, background, chosen, fade, evidence]);
}
