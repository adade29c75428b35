import type { Evidence } from "../../src/domain/evidence";
import { noFilters } from "../../src/domain/filters";
import { fullNetwork, type Level, type Network } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { visibleNetwork } from "../../src/domain/visible";
import { composeScene } from "../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../src/scene/layout/layout-network";
import type { Order } from "../../src/scene/layout/model/model";
import { searchOrder } from "../../src/scene/layout/order/order";
import type { Scene } from "../../src/scene/types";

export interface RealScene {
  readonly scene: Scene;
  readonly network: Network;
}

const orders = new WeakMap<Evidence, Order>();

/** An order for all levels and languages, found briefly and once. */
export function brieflyOrdered(evidence: Evidence): Order {
  const order =
    orders.get(evidence) ??
    searchOrder(fullNetwork(evidence, { level: "molecules", toggled: [] }), { seed: 1, tries: 1 });
  orders.set(evidence, order);
  return order;
}

/** A dataset's own graph, laid out and composed as the app does it. Runs in a browser too. */
export function laidOut(evidence: Evidence, language: Language, level: Level, order: Order): RealScene {
  const view = { level, toggled: [] };
  const layout = layoutNetwork(fullNetwork(evidence, view), { language, order, seed: 1 });
  const network = visibleNetwork(evidence, noFilters, view);
  const scene = composeScene(layout, network, { focus: null, background: "focus", moves: {}, evidence });
  return { scene, network };
}
