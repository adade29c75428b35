import type { Evidence } from "../../domain/evidence/types";
import { languageTable } from "../../domain/records/base/languages";
import { inView, refsOfScene } from "../../drawing/in-view";
import type { Scene } from "../../scene/types";
import { say } from "../../wording/say";
import { subjectsNamed } from "../../wording/subjects";

/** What a picture is of, in a line: "Mechanism graph of silymarin: 24 nodes and 83 arrows, resting on 26 references." */
export function subjectOf(scene: Scene, evidence: Evidence): string {
  return describe(scene, evidence, "").trim();
}

/** Arrows that a description reads out; the rest it counts. */
const most = 40;

/** One paragraph for those who cannot see the picture: what it is, how large, and what its arrows say. */
export function describeScene(scene: Scene, evidence: Evidence): string {
  const { language } = scene;
  const edges = scene.edges.filter(inView);
  const { stop, gap } = languageTable[language];
  const read = edges.slice(0, most).map((edge) => edge.reading.replace(/[.。]$/u, "") + stop + gap);
  if (edges.length > most) read.push(say(language, "figure:descriptionMore", { count: edges.length - most }));
  return describe(scene, evidence, read.join("").trim());
}

function describe(scene: Scene, evidence: Evidence, readings: string): string {
  const { language } = scene;
  return say(language, evidence.subjects.length === 0 ? "figure:description_network" : "figure:description", {
    compound: subjectsNamed(evidence, language, "title"),
    nodes: scene.nodes.filter(inView).length,
    arrows: scene.edges.filter(inView).length,
    references: say(language, "figure:referenceCount", { count: refsOfScene(scene).length }),
    readings,
  });
}
