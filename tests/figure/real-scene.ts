import type { Evidence } from "../../src/domain/evidence";
import { noFilters } from "../../src/domain/filters";
import { fullNetwork, type Level, type Network } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { visibleNetwork } from "../../src/domain/visible";
import { say } from "../../src/figure/words/say";
import { composeScene } from "../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../src/scene/layout/layout-network";
import type { Order } from "../../src/scene/layout/model/model";
import { searchOrder } from "../../src/scene/layout/order/order";
import type { Scene } from "../../src/scene/types";
import { dataset, shippedOrder } from "../scene/shipped";

const orders = new WeakMap<Evidence, Order>();

/** One order for all levels and languages: the shipped one, or that of another dataset, searched for once and briefly. */
function orderOf(evidence: Evidence): Order {
  if (evidence.dataset === dataset) return shippedOrder();
  const known = orders.get(evidence);
  const order = known ?? searchOrder(fullNetwork(evidence, { level: "molecules", toggled: [] }), { seed: 1, tries: 1 });
  orders.set(evidence, order);
  return order;
}

interface RealScene {
  readonly scene: Scene;
  readonly network: Network;
}

const scenes = new WeakMap<Evidence, Map<string, RealScene>>();

/** The review's own graph, laid out and composed as the app does it; once, for a scene never changes. */
export function realScene(evidence: Evidence, language: Language, level: Level): RealScene {
  const ofEvidence = scenes.get(evidence) ?? new Map<string, RealScene>();
  scenes.set(evidence, ofEvidence);
  const key = `${language} ${level}`;
  const made = ofEvidence.get(key) ?? newScene(evidence, language, level);
  ofEvidence.set(key, made);
  return made;
}

function newScene(evidence: Evidence, language: Language, level: Level): RealScene {
  const view = { level, toggled: [] };
  const layout = layoutNetwork(fullNetwork(evidence, view), { language, order: orderOf(evidence), seed: 1 });
  const network = visibleNetwork(evidence, noFilters, view);
  const captionOf = (id: string) => say(language, `scene:${id}`);
  const scene = composeScene(layout, network, { focus: null, background: "focus", moves: {}, evidence, captionOf });
  return { scene, network };
}
