import type { Scene } from "../../scene/types";

/** What of a scene a figure shows: all that is drawn, without what stands for nothing there. */
export function sceneOfContent(scene: Scene): Scene {
  const nodes = scene.nodes.filter((node) => node.emphasis !== "hidden");
  const edges = scene.edges.filter((edge) => edge.emphasis !== "hidden");
  return headed(withoutLoose({ ...scene, nodes, edges }));
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
