import type { Evidence } from "../../domain/evidence/types";
import { type ActiveFilter, activeFilters, type Filters, termName } from "../../domain/filters";
import type { Language } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { aboutTheme, questionOf } from "../../wording/categories";
import { organismName } from "../../wording/organisms";
import { listed, say } from "../../wording/say";

/** "read-outs: stellate cells; approach: in vivo": the filters of a figure in words. Empty where nothing is filtered. */
export function filterWords(filters: Filters, evidence: Evidence, language: Language): string {
  const byField = new Map<ActiveFilter["field"], string[]>();
  for (const active of activeFilters(filters)) {
    const values = byField.get(active.field) ?? [];
    byField.set(active.field, [...values, valueWord(active, evidence, language)]);
  }
  return [...byField]
    .map(([field, values]) => say(language, `figure:filter.${field}`, { values: listed(language, values) }))
    .join(say(language, "figure:list.semicolon"));
}

function valueWord(active: ActiveFilter, evidence: Evidence, language: Language): string {
  switch (active.field) {
    case "effects": {
      const category = evidence.categories.get(active.value);
      if (category) return questionOf(category, language);
      return active.value === "both" ? say(language, "figure:effectFilter.both") : active.value;
    }
    case "directions":
      return active.value === "none"
        ? say(language, "figure:directionFilter.none")
        : aboutTheme(evidence.dataset.dataset, `figure:directionFilter.${active.value}`, language, (key, values) =>
            say(language, key, values),
          );
    case "approaches":
      return say(language, `figure:approach.${active.value.replace(" ", "-")}`);
    case "organisms":
      return active.value === "not-reported"
        ? say(language, "figure:organism.missing")
        : organismName(evidence.dataset.dataset, active.value, language);
    case "models":
    case "inducers":
      return termName(evidence, active.field, active.value)[language];
    case "subjects":
    case "pathways":
      return nameOf(evidence, active.value, language);
    case "classes":
      return say(language, `encoding:class.${active.value}`);
    case "doseUnits":
      return active.value;
    case "years":
      return `${active.value[0]}–${active.value[1]}`;
    case "minStudies":
      return String(active.value);
    case "onlyApproaches":
    case "contestedOnly":
      return "";
    case "retracted":
      return say(language, `figure:retractedFilter.${active.value}`);
  }
}
