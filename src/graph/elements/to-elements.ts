import type { Emphasis, Scene } from "../../scene/types";
import { anchorOf, lineOf, writingAt, writingOf } from "./edge-elements";
import type { EdgeElement, GraphElement, NodeElement } from "./elements";
import { emphasisClass } from "./emphasis";
import { captionId } from "./marks";
import { bodyOf } from "./node-elements";

/**
 * A scene as elements of Cytoscape: a pure projection, in the order of painting within each kind. Every element has
 * the full set of its kind's keys, since a key left out later would keep its old value on the canvas.
 */
export function toElements(scene: Scene): readonly GraphElement[] {
  const boxes = new Map(scene.nodes.map((node) => [node.id, node]));
  const captions = scene.captions.map((caption) => writingAt(captionId(caption), "", caption.text));
  const bodies = scene.nodes.map((node) => withClass(bodyOf(node), node.emphasis));
  const lines = scene.edges.flatMap((edge): readonly GraphElement[] => {
    const source = boxes.get(edge.source);
    const target = boxes.get(edge.target);
    if (!source || !target) return [];
    const all = [...anchorOf(edge, target), lineOf(edge, source, target), ...writingOf(edge)];
    return all.map((element) => withClass(element, edge.emphasis));
  });
  return [...captions, ...bodies, ...lines];
}

function withClass<E extends NodeElement | EdgeElement>(element: E, emphasis: Emphasis): E {
  return { ...element, classes: emphasisClass(emphasis) };
}
