import type { Evidence } from "../../domain/evidence/types";
import { isContext, type Network } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import { inView, refsOfScene } from "../../drawing/in-view";
import type { Scene } from "../../scene/types";
import { bySource } from "../../wording/own";
import { readingOfBackground, readingOfFinding, readingOfListed } from "../../wording/readings";
import { say } from "../../wording/say";
import { referenceEntries } from "../references/entries";
import { formattedReferences } from "../references/formatted";
import { asInReview, type Numbering } from "../spec/numbering";
import { experimentLine } from "../words/experiment";
import { shortCitations } from "../words/short-citation";
import { toldRefs } from "../words/told-refs";
import { type ShownStatement, shownStatements } from "./statements";

/** Notes are for speaking: the most characters that the arrows and the references take, and the most arrows alone. */
const most = { characters: 2400, arrows: 12 } as const;

/**
 * What the speaker needs behind a slide: the whole title where the slide shortens it, what the arrows rest on, those
 * with the most studies first where there are many, and the references. One paragraph a line.
 */
export function speakerNotes(
  scene: Scene,
  network: Network,
  evidence: Evidence,
  title: string,
  numbering: Numbering = asInReview,
): string[] {
  const { language } = scene;
  const refs = refsOfScene(scene);
  const whole = formattedReferences(referenceEntries(refs, evidence, language, numbering), language);
  const short = shortCitations(refs, evidence, language, numbering).join(say(language, "figure:citations.separator"));
  return [
    ...(title.trim() === "" ? [] : [title, ""]),
    ...(evidence.reading === "primary"
      ? [say(language, bySource(evidence.dataset, "figure:caption.primary")), ""]
      : []),
    say(language, "figure:notes.evidence"),
    ...shortEvidence(scene, network, evidence, numbering),
    "",
    say(language, "figure:notes.references"),
    ...(lengthOf(whole) <= most.characters ? whole : [short]),
  ];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** Every arrow with its statements where that is short; else the arrows with the most references, and how many there are more. */
function shortEvidence(scene: Scene, network: Network, evidence: Evidence, numbering: Numbering): string[] {
  const lines = evidenceLines(scene, network, evidence, numbering);
  if (lengthOf(lines) <= most.characters) return lines;
  const arrows = scene.edges
    .filter(inView)
    .toSorted((a, b) => Number(isContext(a.cls)) - Number(isContext(b.cls)) || b.refs.length - a.refs.length);
  const named = arrows.slice(0, most.arrows).map(({ reading }) => `• ${reading}`);
  const left = arrows.length - named.length;
  return left === 0 ? named : [...named, say(scene.language, "figure:notes.more", { count: left })];
}

/** Every arrow with the statements behind it. */
export function evidenceLines(scene: Scene, network: Network, evidence: Evidence, numbering = asInReview): string[] {
  const { language } = scene;
  const lines: string[] = [];
  let arrow = "";
  const seen = new Set<string>();
  for (const shown of shownStatements(scene, network, evidence)) {
    if (shown.edge.id !== arrow) {
      arrow = shown.edge.id;
      seen.clear();
      lines.push(`• ${shown.edge.reading}`);
    }
    const line = statementLine(shown, evidence, language, numbering);
    if (!seen.has(line)) lines.push(`   ${line}`);
    seen.add(line);
  }
  return lines;
}

function statementLine(shown: ShownStatement, evidence: Evidence, language: Language, numbering: Numbering): string {
  const { finding, background, relation, arm, statement } = shown;
  if (relation) return readingOfListed(evidence, [relation], language);
  const told = finding
    ? readingOfFinding(evidence, finding, language)
    : background
      ? readingOfBackground(evidence, background, language)
      : "";
  const experiment = arm
    ? say(language, "figure:notes.experiment", { experiment: experimentLine(arm, evidence.dataset.dataset, language) })
    : "";
  const retracted = statement.retracted ? say(language, "figure:citations.retracted") : "";
  return `[${toldRefs(statement.ref === null ? [] : [statement.ref], numbering, evidence, language)}] ${[told, experiment, retracted].filter(Boolean).join(languageTable[language].gap)}`;
}
