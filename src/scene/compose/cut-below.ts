import type { Scene } from "../types";

/** Room below the lowest box, scene units. */
const margin = 10;

/** A scene in rows that ends below what is drawn of it: what only background holds has its place below all else. */
export function cutBelow(scene: Scene): Scene {
  const bottoms = scene.nodes.map(({ y, height }) => y + height / 2);
  return bottoms.length === 0
    ? scene
    : { ...scene, height: Math.min(scene.height, Math.ceil(Math.max(...bottoms) + margin)) };
}
