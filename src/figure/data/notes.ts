import type { Evidence } from "../../domain/evidence/types";
import type { Network } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { readingOfBackground, readingOfFinding } from "../../domain/statements";
import { refsOfScene } from "../../drawing/in-view";
import type { Scene } from "../../scene/types";
import { referenceEntries } from "../references/entries";
import { formattedReferences } from "../references/formatted";
import { experimentLine } from "../words/experiment";
import { say } from "../words/say";
import { type ShownStatement, shownStatements } from "./statements";

/**
 * What the speaker needs behind a slide: the whole title where the slide shortens it, what each arrow rests on,
 * study by study, and the full references. One paragraph a line.
 */
export function speakerNotes(scene: Scene, network: Network, evidence: Evidence, title: string): string[] {
  const { language } = scene;
  return [
    ...(title.trim() === "" ? [] : [title, ""]),
    say(language, "figure:notes.evidence"),
    ...evidenceLines(scene, network, evidence),
    "",
    say(language, "figure:notes.references"),
    ...formattedReferences(referenceEntries(refsOfScene(scene), evidence, language), language),
  ];
}

/** Every arrow with the statements behind it. */
export function evidenceLines(scene: Scene, network: Network, evidence: Evidence): string[] {
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
    const line = statementLine(shown, evidence, language);
    if (!seen.has(line)) lines.push(`   ${line}`);
    seen.add(line);
  }
  return lines;
}

function statementLine(shown: ShownStatement, evidence: Evidence, language: Language): string {
  const { finding, background, arm, statement } = shown;
  const told = finding
    ? readingOfFinding(evidence, finding, language)
    : background
      ? readingOfBackground(evidence, background, language)
      : "";
  const experiment = arm ? say(language, "figure:notes.experiment", { experiment: experimentLine(arm, language) }) : "";
  const retracted = statement.retracted ? say(language, "figure:citations.retracted") : "";
  return `[${statement.ref}] ${[told, experiment, retracted].filter(Boolean).join(language === "zh" ? "" : " ")}`;
}
