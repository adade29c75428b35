import type { Scene } from "../../scene/types";

/** All characters that a scene writes, each once. */
export function charactersOf(scene: Scene): ReadonlySet<string> {
  const texts = [
    ...scene.nodes.flatMap(({ label, count }) => (count ? [label, count] : [label])),
    ...scene.edges.flatMap(({ label }) => label ?? []),
    ...scene.captions.map(({ text }) => text),
  ];
  return new Set(texts.flatMap(({ lines }) => lines).join(""));
}
