import type { Scene } from "../scene/types";

/** What every scene may come to need: letters, digits and signs of Latin and Greek. Loaded with the first one. */
const usual = "ABCXYZabcxyz0189 -/()αβγκω▲▼◆";

/** All characters that a scene writes, each once. */
export function charactersOf(scene: Scene): ReadonlySet<string> {
  const texts = [
    ...scene.nodes.flatMap(({ label, count }) => (count ? [label, count] : [label])),
    ...scene.edges.flatMap(({ label }) => label ?? []),
    ...scene.captions.map(({ text }) => text),
  ];
  return new Set(usual + texts.flatMap(({ lines }) => lines).join(""));
}
