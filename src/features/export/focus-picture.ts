import type { Evidence } from "../../domain/evidence";
import type { Focus } from "../../domain/focus";
import type { Network } from "../../domain/network";
import type { Language } from "../../domain/records";
import { say } from "../../figure/words/say";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model";
import type { Scene } from "../../scene/types";

/**
 * What the choice brought forward, laid out apart from the rest, so that the picture is small and its letters large.
 * Boxes keep the order that they have in the whole.
 */
export function focusPicture(
  evidence: Evidence,
  visible: Network,
  focus: Focus,
  { language, order }: { readonly language: Language; readonly order: Order },
): { readonly scene: Scene; readonly network: Network } {
  const network: Network = {
    nodes: visible.nodes.filter(({ id }) => focus.nodes.has(id)),
    edges: visible.edges.filter(({ id }) => focus.edges.has(id)),
  };
  const layout = layoutNetwork(network, { language, order, seed: 1 });
  const captionOf = (id: string) => say(language, `scene:${id}`);
  // What was drawn in the view is drawn here: background arrows came with the choice.
  const scene = composeScene(layout, network, { focus: null, background: "always", moves: {}, evidence, captionOf });
  return { network, scene: { ...scene, captions: [] } };
}
