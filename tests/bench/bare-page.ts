import { readFileSync } from "node:fs";
import { join } from "node:path";
import { arrowPaint, type HeadShape, nodePaint } from "../../src/encoding";
import { lineOf } from "../../src/graph/elements/edge-elements";
import type { Scene, SceneEdge, SceneNode } from "../../src/scene/types";
import type { Served } from "./serve-pages";

/**
 * What the app is compared with: a page that draws a scene with Cytoscape.js and nothing else. No framework, no fonts to
 * wait for, its data in a script of its own. Files by their name in the page's folder.
 */
export function barePage(project: string, scene: Scene): Served {
  const here = join(project, "tests/bench/bare");
  const elements = Buffer.from(`const elements=${JSON.stringify(bareElements(scene))}`);
  const files = new Map<string, Buffer>([
    ["index.html", readFileSync(join(here, "index.html"))],
    ["draw.js", readFileSync(join(here, "draw.js"))],
    ["cytoscape.min.js", readFileSync(join(project, "node_modules/cytoscape/dist/cytoscape.min.js"))],
    ["elements.js", elements],
  ]);
  return (path) => files.get(path) ?? null;
}

/** One element a node and one an arrow, in the places, sizes, routes and light colours of the scene. */
export function bareElements(scene: Scene): readonly object[] {
  const boxes = new Map(scene.nodes.map((node) => [node.id, node]));
  const edges = scene.edges.flatMap((edge) => {
    const source = boxes.get(edge.source);
    const target = boxes.get(edge.target);
    return source && target ? [bareEdge(edge, source, target)] : [];
  });
  return [...scene.nodes.map(bareNode), ...edges];
}

function bareNode(node: SceneNode): object {
  const { fill, stroke } = nodePaint(node, "light");
  const { id, width, height, label } = node;
  const data = { id, width, height, label: label.lines.join("\n"), fontSize: label.fontSize, fill, line: stroke };
  return { group: "nodes", data, position: { x: node.x, y: node.y } };
}

/** The nearest of Cytoscape's own heads. */
const heads: Readonly<Record<HeadShape, string>> = {
  triangle: "triangle",
  bar: "tee",
  diamond: "diamond",
  "triangle-bar": "triangle-tee",
  circle: "circle",
  none: "none",
};

function bareEdge(edge: SceneEdge, source: SceneNode, target: SceneNode): object {
  const line = lineOf(edge, source, target).data;
  const { width, weights, distances, from, to } = line;
  const { colour, head } = arrowPaint(edge, "light");
  const route = { weights, distances, from, to };
  const look = { width, colour, head: heads[head] };
  return { group: "edges", data: { id: edge.id, source: edge.source, target: edge.target, ...route, ...look } };
}
