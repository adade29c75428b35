import type { Evidence } from "../../domain/evidence/types";
import { inView, refsOfScene } from "../../drawing/in-view";
import type { Scene } from "../../scene/types";
import { say } from "./say";

/** Arrows that a description reads out; the rest it counts. */
const most = 40;

/** One paragraph for those who cannot see the picture: what it is, how large, and what its arrows say. */
export function describeScene(scene: Scene, evidence: Evidence): string {
  const { language } = scene;
  const edges = scene.edges.filter(inView);
  const refs = refsOfScene(scene);
  const stop = language === "zh" ? "。" : ". ";
  const read = edges.slice(0, most).map((edge) => edge.reading.replace(/[.。]$/u, "") + stop);
  if (edges.length > most) read.push(say(language, "figure:descriptionMore", { count: edges.length - most }));
  return say(language, "figure:description", {
    compound: evidence.compound.name[language],
    nodes: scene.nodes.filter(inView).length,
    arrows: edges.length,
    references: say(language, "figure:referenceCount", { count: refs.length }),
    readings: read.join("").trim(),
  });
}
