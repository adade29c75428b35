import type { Scene, SceneEdge, SceneNode } from "../../scene/types";
import type { FigureContent } from "./types";

/**
 * The part of a scene that a figure shows. What is cut out of the whole is drawn at full strength, and the titles of
 * columns stay behind.
 */
export function sceneOfContent(scene: Scene, content: FigureContent): Scene {
  const seen = {
    ...scene,
    nodes: scene.nodes.filter((node) => node.emphasis !== "hidden"),
    edges: scene.edges.filter((edge) => edge.emphasis !== "hidden"),
  };
  if (content.kind === "visible") return headed(withoutLoose(seen));
  const edges = content.kind === "focus" ? focusEdges(seen) : pathwayEdges(seen, content.id);
  const wanted = new Set(edges.flatMap(({ source, target }) => [source, target]));
  for (const node of seen.nodes) {
    const chosen = content.kind === "focus" ? node.emphasis === "focus" : [node.id, node.parent].includes(content.id);
    if (chosen) wanted.add(node.id);
  }
  const parents = new Set(seen.nodes.flatMap((node) => (wanted.has(node.id) && node.parent ? [node.parent] : [])));
  const nodes = seen.nodes.filter((node) => wanted.has(node.id) || parents.has(node.id));
  return { ...scene, nodes: nodes.map(plain), edges: edges.map(plain), captions: [] };
}

/**
 * A scene without boxes that no arrow touches, nor anything they hold: filters on arrows leave them on the graph, and in a
 * figure they would read as if the compound did not act on them. Where there is no arrow at all, everything stays.
 */
function withoutLoose(scene: Scene): Scene {
  if (scene.edges.length === 0) return scene;
  const kept = new Set(scene.edges.flatMap(({ source, target }) => [source, target]));
  const held = new Map(scene.nodes.map(({ id, parent }) => [id, parent]));
  for (const id of [...kept]) kept.add(held.get(id) ?? id);
  const nodes = scene.nodes.filter(
    ({ id, parent, shape }) => shape === "compound" || kept.has(id) || kept.has(parent ?? ""),
  );
  return { ...scene, nodes };
}

/** A scene with those captions alone that have a box to stand for. */
function headed(scene: Scene): Scene {
  const ids = new Set(scene.nodes.map(({ id }) => id));
  const captions = scene.captions.filter(({ over }) => over === undefined || over.some((id) => ids.has(id)));
  return { ...scene, captions };
}

function plain<T extends SceneNode | SceneEdge>(each: T): T {
  return { ...each, emphasis: "normal" };
}

function focusEdges(scene: Scene): SceneEdge[] {
  return scene.edges.filter((edge) => edge.emphasis === "focus");
}

/** Arrows that touch a box or something in it. */
function pathwayEdges(scene: Scene, id: string): SceneEdge[] {
  const own = new Set(scene.nodes.filter((node) => node.id === id || node.parent === id).map((node) => node.id));
  return scene.edges.filter((edge) => own.has(edge.source) || own.has(edge.target));
}
