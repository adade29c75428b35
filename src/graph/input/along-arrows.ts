import type { Scene, SceneEdge, SceneNode } from "../../scene/types";

/** Where the keyboard is: on a node, or on an arrow with the end that it was reached from. */
export type Stop =
  | { readonly kind: "node"; readonly thing: SceneNode }
  | { readonly kind: "edge"; readonly thing: SceneEdge; readonly from: "source" | "target" };

/** The first arrow that leaves a node, or that arrives at it, in reading order of the other ends. Null where there is none. */
export function arrowOf(scene: Scene, node: string, way: "leaving" | "arriving"): Stop | null {
  const from = way === "leaving" ? "source" : "target";
  const [first] = arrowsAt(scene, node, from);
  return first === undefined ? null : { kind: "edge", thing: first, from };
}

/** The arrow before or after one, of those that have the same end; stays within them. */
export function besideArrow(scene: Scene, { thing, from }: Extract<Stop, { kind: "edge" }>, by: 1 | -1): Stop | null {
  const beside = arrowsAt(scene, thing[from], from);
  const next = beside[beside.findIndex(({ id }) => id === thing.id) + by];
  return next === undefined ? null : { kind: "edge", thing: next, from };
}

/** The node at an end of an arrow. Null where it is not drawn. */
export function endOf(scene: Scene, arrow: SceneEdge, end: "source" | "target"): Stop | null {
  const node = drawnNodes(scene).get(arrow[end]);
  return node === undefined ? null : { kind: "node", thing: node };
}

/** The stop that it was, as the scene has it now; null where it is not drawn any more. */
export function stopIn(scene: Scene, stop: Stop): Stop | null {
  if (stop.kind === "node") {
    const node = drawnNodes(scene).get(stop.thing.id);
    return node === undefined ? null : { kind: "node", thing: node };
  }
  const arrow = scene.edges.find(({ id, emphasis }) => id === stop.thing.id && emphasis !== "hidden");
  return arrow === undefined ? null : { ...stop, thing: arrow };
}

function drawnNodes({ nodes }: Scene): ReadonlyMap<string, SceneNode> {
  return new Map(nodes.filter(({ emphasis }) => emphasis !== "hidden").map((node) => [node.id, node]));
}

/** Arrows with a node at that end, from top to bottom and left to right of their other ends. */
function arrowsAt(scene: Scene, node: string, end: "source" | "target"): readonly SceneEdge[] {
  const nodes = drawnNodes(scene);
  const other = (arrow: SceneEdge) => nodes.get(arrow[end === "source" ? "target" : "source"]);
  return scene.edges
    .filter((arrow) => arrow[end] === node && arrow.emphasis !== "hidden" && other(arrow) !== undefined)
    .toSorted((a, b) => {
      const [one, two] = [other(a), other(b)];
      return (one?.y ?? 0) - (two?.y ?? 0) || (one?.x ?? 0) - (two?.x ?? 0) || (a.id < b.id ? -1 : 1);
    });
}
