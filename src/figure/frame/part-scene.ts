import type { Evidence } from "../../domain/evidence/types";
import type { Filters } from "../../domain/filters";
import { isContext, type Network, type View } from "../../domain/network";
import type { Language } from "../../domain/records";
import { visibleNetwork } from "../../domain/visible";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutLarge } from "../../scene/layout/large/layout-large";
import { isLarge } from "../../scene/layout/large/size";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model/model";
import { searchOrder, shortSearch } from "../../scene/layout/order/order";
import type { Scene, Setting } from "../../scene/types";
import { once } from "../text/kept";

/** A part of the evidence, laid out apart from the rest, so that the picture is small and its letters large. */
export interface PartPicture {
  readonly scene: Scene;
  readonly network: Network;
  /** The same in rows below one another, for narrow pages: in each of these ways, the one with the wider boxes first. */
  readonly rows?: readonly (() => Scene)[];
}

export interface PartOptions {
  readonly language: Language;
  /** Of the whole dataset: boxes keep the order that they have there. Without layers: it has none, and the part finds its own. */
  readonly order: Order;
}

/** What the filters leave, without what is known from background alone, laid out for itself. */
export function filteredPicture(evidence: Evidence, filters: Filters, view: View, options: PartOptions): PartPicture {
  const visible = visibleNetwork(evidence, filters, view);
  const edges = visible.edges.filter(({ cls }) => !isContext(cls));
  const drawn = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const around = new Set(visible.nodes.flatMap(({ id, parent }) => (drawn.has(id) && parent ? [parent] : [])));
  const nodes = visible.nodes.filter(
    ({ id, parent }) => drawn.has(id) || around.has(id) || (parent !== null && drawn.has(parent)),
  );
  return partPicture(evidence, { nodes, edges }, options);
}

/** A network, all of it drawn at full strength, laid out for itself. An open box of which it holds nothing is closed. */
export function partPicture(evidence: Evidence, part: Network, options: PartOptions): PartPicture {
  const held = new Set(part.nodes.map(({ parent }) => parent));
  const nodes = part.nodes.map((node) => (node.open && !held.has(node.id) ? { ...node, open: false } : node));
  const network: Network = { nodes, edges: part.edges };
  const scene = sceneOfPart(evidence, network, options, "columns");
  // What is too large for columns is too large for rows.
  if (isLarge(network)) return { network, scene };
  const rows = (["wide rows", "rows"] as const).map((setting) =>
    once(() => sceneOfPart(evidence, network, options, setting)),
  );
  return { network, scene, rows };
}

const seed = 1;

function sceneOfPart(evidence: Evidence, network: Network, options: PartOptions, setting: Setting): Scene {
  const { language } = options;
  const orderOf = () =>
    options.order.layers.length > 0 ? options.order : searchOrder(network, { seed, ...shortSearch });
  const layout = isLarge(network)
    ? layoutLarge(network, { language })
    : layoutNetwork(network, { language, order: orderOf(), seed, setting });
  const drawn = { focus: null, background: "always", moves: {}, fullBadges: true, evidence } as const;
  return { ...composeScene(layout, network, drawn), captions: [] };
}
