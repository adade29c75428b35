import type { Emphasis, Scene } from "../scene/types";

/** Drawn and not stepped back. */
export function inView(each: { readonly emphasis: Emphasis }): boolean {
  return each.emphasis === "normal" || each.emphasis === "focus";
}

/** References behind the nodes and arrows that are drawn at full strength, ascending. */
export function refsOfScene(scene: Scene): number[] {
  const ofNodes = scene.nodes.filter(inView).flatMap(({ refs }) => refs);
  const ofEdges = scene.edges.filter(inView).flatMap(({ refs, opposing = [] }) => [...refs, ...opposing]);
  return [...new Set([...ofNodes, ...ofEdges])].sort((a, b) => a - b);
}

/** A scene without what was stepped back: who hides the rest has no use for its shadow on a slide. */
export function withoutPale(scene: Scene): Scene {
  const held = new Set(scene.nodes.filter(inView).map(({ parent }) => parent));
  const nodes = scene.nodes.filter((node) => inView(node) || held.has(node.id));
  return { ...scene, nodes, edges: scene.edges.filter(inView) };
}
