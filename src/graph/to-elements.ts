import type { Emphasis, Scene } from "../scene/types";
import { anchorOf, lineOf, marksOf } from "./edge-elements";
import type { EdgeElement, GraphElement, NodeElement } from "./elements";
import { emphasisClass } from "./emphasis";
import { bodyOf, partsOf } from "./node-elements";
import { textPart } from "./text-part";

/**
 * A scene as elements of Cytoscape: a pure projection, in the order of painting within each kind. Every element has
 * the full set of its kind's keys, since a key left out later would keep its old value on the canvas.
 */
export function toElements(scene: Scene): readonly GraphElement[] {
  const boxes = new Map(scene.nodes.map((node) => [node.id, node]));
  const captions = scene.captions.map(({ id, text }) =>
    textPart(text, { id: `caption:${id}`, owner: "", role: "caption", shape: null, lineage: null }),
  );
  const bodies = scene.nodes.map((node) => withClass(bodyOf(node), node.emphasis));
  const parts = scene.nodes.flatMap((node) => partsOf(node).map((part) => withClass(part, node.emphasis)));
  const lines = scene.edges.flatMap((edge): readonly GraphElement[] => {
    const source = boxes.get(edge.source);
    const target = boxes.get(edge.target);
    if (!source || !target) return [];
    const all = [...anchorOf(edge, target), lineOf(edge, source, target), ...marksOf(edge)];
    return all.map((element) => withClass(element, edge.emphasis));
  });
  return [...captions, ...bodies, ...parts, ...lines];
}

function withClass<E extends NodeElement | EdgeElement>(element: E, emphasis: Emphasis): E {
  return { ...element, classes: emphasisClass(emphasis) };
}
