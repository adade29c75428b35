import type { Network, NetworkEdge, NetworkNode } from "../../../src/domain/network/types";
import { seededRandom } from "../../../src/domain/random";
import type { EntityKind } from "../../../src/domain/records";
import { buildModel, type LayerOrder, layersFor, type Model } from "../../../src/scene/layout/model/model";
import { planRoutes, type RoutePlan } from "../../../src/scene/layout/model/plan";
import { type RootGraph, rootGraph } from "../../../src/scene/layout/model/roots";
import type { RootBox } from "../../../src/scene/layout/sizes/boxes";
import { measureRoots } from "../../../src/scene/layout/sizes/measure-roots";

const none = { up: [], down: [], unsigned: [], none: [], aside: [] };

/** A node that nothing is known of. */
export function node(id: string, kind: NetworkNode["entity"]["kind"], label = id): NetworkNode {
  return {
    id,
    entity: { id, kind, name: { en: label, zh: label }, synonyms: [], xrefs: [] },
    category: null,
    parent: null,
    openable: false,
    open: false,
    state: "untested",
    tally: none,
    testedRefs: [],
    predictedRefs: [],
    backgroundRefs: [],
    relations: [],
    retractedRefs: [],
    standing: "unsigned",
    sides: null,
    discrepancies: [],
    predictedOnly: false,
  };
}

/** A tested arrow of one study. */
export function edge(source: string, target: string, n = 0): NetworkEdge {
  return {
    id: `tested:${source}>${target}${n}`,
    source,
    target,
    cls: "tested",
    sign: "up",
    standing: "supported",
    sides: null,
    discrepancies: [],
    tally: none,
    refs: [1],
    retractedRefs: [],
    statements: [],
  };
}

const kinds: readonly EntityKind[] = ["pathway", "pathway", "molecule", "process", "outcome"];

/** A compound and `size` other nodes, with some two arrows each at random; the same seed gives the same network. */
export function randomNetwork(seed: number, size = 14): Network {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const nodes = [node("C", "compound")];
  for (let i = 0; i < size; i++) nodes.push(node(`N${i}`, kinds[pick(kinds.length)] ?? "molecule"));
  const edges = new Map<string, NetworkEdge>();
  for (let i = 0; i < size * 2; i++) {
    const [source, target] = [nodes[pick(nodes.length)], nodes[1 + pick(size)]];
    if (!source || !target || source === target) continue;
    const sign = random() < 0.5 ? "up" : "down";
    const made = { ...edge(source.id, target.id), sign } as const;
    edges.set(made.id, { ...made, id: `${made.id}:${sign}` });
  }
  return { nodes, edges: [...edges.values()] };
}

/** Everything that the layout knows of a network before its layers have an order. */
export interface Planned {
  readonly graph: RootGraph;
  readonly model: Model;
  readonly plans: readonly RoutePlan[];
  readonly boxes: ReadonlyMap<string, RootBox>;
}

/** Plans a network in the columns of its kinds. */
export function planned(network: Network): Planned {
  const graph = rootGraph(network);
  const columns = layersFor(graph, null);
  const model = buildModel(graph, columns);
  const plans = planRoutes(graph, model);
  return { graph, model, plans, boxes: measureRoots(graph, model, plans, "en") };
}

/** The layers of a model in a random order, boxes within their bands. */
export function shuffledLayers(model: Model, seed: number): number[][] {
  const random = seededRandom(seed);
  return model.layers.map((layer) => {
    const keyed = layer.map((v) => ({ v, band: model.vertices[v]?.band ?? null, key: random() }));
    const mixed = [...keyed].sort((a, b) => a.key - b.key);
    const boxes = mixed.filter(({ band }) => band !== null).sort((a, b) => (a.band ?? 0) - (b.band ?? 0));
    return mixed.map(({ v, band }) => (band === null ? v : (boxes.shift()?.v ?? v)));
  });
}

/** An order that names every vertex of these layers. */
export function orderOfLayers(model: Model, layers: readonly (readonly number[])[]): LayerOrder[] {
  return layers.map((layer, l) => ({
    column: model.columns[l] ?? "markers",
    items: layer.flatMap((v) => model.vertices[v]?.orderKey ?? []),
  }));
}
