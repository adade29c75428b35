import type { Evidence } from "../../domain/evidence";
import type { Filters } from "../../domain/filters";
import type { Language } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { filterWords } from "../../figure/words/filter-words";
import { say } from "../../figure/words/say";
import { shortCitation } from "../../figure/words/short-citation";
import type { Scene } from "../../scene/types";
import type { Choice } from "../../store/state";
import type { Content } from "./draft";

export interface Shown {
  readonly content: Content;
  readonly pathway: string | null;
  readonly choice: Choice | null;
  readonly filters: Filters;
  readonly evidence: Evidence;
}

/** The title that a figure gets unless the reader writes another: the dataset's, or what was cut out of it. */
export function proposedTitle({ content, pathway, choice, evidence }: Shown, scene: Scene, language: Language): string {
  const compound = nameOf(evidence, evidence.compound.id, language);
  if (content === "pathway" && pathway !== null) return `${compound} · ${nameOf(evidence, pathway, language)}`;
  if (content !== "focus" || !choice) return evidence.dataset.dataset.title[language];
  switch (choice.kind) {
    case "node":
      return `${compound} · ${nameOf(evidence, choice.id, language)}`;
    case "study": {
      const study = evidence.studyByRef.get(choice.ref);
      return study ? shortCitation(study, evidence, language) : `[${choice.ref}]`;
    }
    case "edge": {
      const edge = scene.edges.find(({ id }) => id === choice.id);
      return edge ? [edge.source, edge.target].map((id) => nameOf(evidence, id, language)).join(" → ") : compound;
    }
    case "route":
      return choice.path.map((id) => nameOf(evidence, id, language)).join(" → ");
  }
}

/** "22 studies; effect on osteoclast": on how much the figure rests, and what was filtered. */
export function proposedSubtitle({ content, filters, evidence }: Shown, refs: readonly number[], language: Language) {
  const studies = refs.filter((ref) => evidence.studyByRef.has(ref)).length;
  const count = say(language, "figure:studyCount", { count: studies });
  const filtered = content === "whole" ? "" : filterWords(filters, evidence, language);
  return filtered === "" ? count : `${count}${say(language, "figure:list.semicolon")}${filtered}`;
}
