import type { Evidence } from "../../../domain/evidence";
import { type Filters, studiesLeft } from "../../../domain/filters";
import type { Language } from "../../../domain/records";
import { nameOf } from "../../../domain/statements";
import { asInReview, type Numbering } from "../../../figure/spec/numbering";
import { filterWords } from "../../../figure/words/filter-words";
import { citedAs } from "../../../figure/words/short-citation";
import { toldRefs } from "../../../figure/words/told-refs";
import type { Scene } from "../../../scene/types";
import type { Choice } from "../../../store/state";
import { questionOf } from "../../../wording/categories";
import { say } from "../../../wording/say";
import { subjectsNamed } from "../../../wording/subjects";
import type { Content } from "../draft/draft";

export interface Shown {
  readonly content: Content;
  readonly pathway: string | null;
  readonly choice: Choice | null;
  readonly filters: Filters;
  readonly evidence: Evidence;
  readonly numbering?: Numbering;
}

/** The title that a figure gets unless the reader writes another: the dataset's, or what was cut out of it. */
export function proposedTitle(
  { content, pathway, choice, filters, evidence }: Shown,
  scene: Scene,
  language: Language,
): string {
  const subjects = subjectsNamed(evidence, language, "title");
  if (content === "pathway" && pathway !== null) return `${subjects} · ${nameOf(evidence, pathway, language)}`;
  if (content !== "focus" || !choice) return titleOfView(content, filters.effects, evidence, language);
  switch (choice.kind) {
    case "node":
      return `${subjects} · ${nameOf(evidence, choice.id, language)}`;
    case "study": {
      const study = evidence.studyByRef.get(choice.ref);
      return study ? citedAs(study.ref, evidence, language) : `[${choice.ref}]`;
    }
    case "edge": {
      const edge = scene.edges.find(({ id }) => id === choice.id);
      return edge ? [edge.source, edge.target].map((id) => nameOf(evidence, id, language)).join(" → ") : subjects;
    }
    case "route":
      return choice.path.map((id) => nameOf(evidence, id, language)).join(" → ");
  }
}

/** The dataset's title; "Silymarin and stellate cells: the studies" where the view is filtered to effects. */
function titleOfView(content: Content, effects: Filters["effects"], evidence: Evidence, language: Language): string {
  if (content === "whole" || effects.length === 0) return evidence.dataset.dataset.title[language];
  const subjects = subjectsNamed(evidence, language, "title");
  const names = effects.map((effect) => {
    const category = evidence.categories.get(effect);
    if (category) return questionOf(category, language);
    return effect === "both" ? say(language, "figure:titleOf.both") : effect;
  });
  return say(language, "figure:titleOf.effects", {
    compound: subjects,
    effects: names.join(say(language, "figure:titleOf.and")),
  });
}

/** "22 studies; read-outs: stellate cells": on how much the figure rests, what was filtered, and whose word was read. */
export function proposedSubtitle(shown: Shown, refs: readonly number[], language: Language): string {
  const { content, filters, evidence, numbering = asInReview } = shown;
  const studies = refs.filter((ref) => evidence.studyByRef.has(ref)).length;
  const { unprinted } = studiesLeft(evidence, filters);
  const isView = content === "visible" && unprinted.length > 0;
  const why = say(language, "figure:unprinted", {
    count: unprinted.length,
    refs: toldRefs(unprinted, numbering, evidence, language),
  });
  const count = say(language, "figure:studyCount", { count: studies }) + (isView ? why : "");
  const filtered = content === "whole" ? "" : filterWords(filters, evidence, language);
  const reading = evidence.reading === "primary" ? say(language, "figure:reading.primary") : "";
  return [count, filtered, reading].filter((part) => part !== "").join(say(language, "figure:list.semicolon"));
}
