import type { Evidence } from "../../domain/evidence/types";
import type { Filters } from "../../domain/filters";
import { type Network, visibleNetwork } from "../../domain/network";
import type { Language } from "../../domain/records";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutNetwork } from "../../scene/layout/layout-network";
import { searchOrder } from "../../scene/layout/order/order";
import type { Scene } from "../../scene/types";
import { say } from "../words/say";

/** A pathway alone: its open box with what it holds, what acts on it and what it acts on, laid out for itself. */
export interface PathwayPicture {
  readonly scene: Scene;
  readonly network: Network;
}

/**
 * Lays out one pathway and its neighbours apart from the rest, so that the picture is small and its letters large.
 * Background arrows stay out. Null where nothing of the pathway passes the filters.
 */
export function pathwayPicture(
  evidence: Evidence,
  filters: Filters,
  id: string,
  language: Language,
): PathwayPicture | null {
  const whole = visibleNetwork(evidence, filters, { level: "overview", toggled: [id] });
  const own = new Set(whole.nodes.filter((node) => node.id === id || node.parent === id).map((node) => node.id));
  if (!own.has(id)) return null;
  const arrows = whole.edges.filter(({ cls }) => cls !== "background");
  const touching = arrows.filter((edge) => own.has(edge.source) || own.has(edge.target));
  if (touching.length === 0) return null;
  const sources = new Set(touching.map(({ source }) => source));
  // A neighbour without the compound's arrow to it would read as if the compound did not act on it.
  const edges = arrows.filter(
    (edge) => touching.includes(edge) || (edge.source === evidence.compound.id && sources.has(edge.target)),
  );
  const drawn = new Set([...own, ...edges.flatMap((edge) => [edge.source, edge.target])]);
  const network: Network = { nodes: whole.nodes.filter((node) => drawn.has(node.id)), edges };
  // So few boxes need no long search for their order.
  const order = searchOrder(network, { seed: 1, tries: 1 });
  const layout = layoutNetwork(network, { language, order, seed: 1 });
  const captionOf = (caption: string) => say(language, `scene:${caption}`);
  const options = { focus: null, background: "never", moves: {}, evidence, captionOf } as const;
  return { network, scene: { ...composeScene(layout, network, options), captions: [] } };
}
