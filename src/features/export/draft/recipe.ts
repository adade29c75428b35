import { paperInLink } from "../../../domain/evidence";
import { type Filters, noFilters } from "../../../domain/filters";
import type { CompiledDataset, Language } from "../../../domain/records";
import type { Recipe } from "../../../figure/png/recipe";
import { closedView } from "../../../figure/proposal/proposals";
import { asInReview, type Numbering } from "../../../figure/spec/numbering";
import { scopeInLink } from "../../../store/scope-link";
import type { AppState, Choice } from "../../../store/state";
import { writeUrl } from "../../../store/url";
import type { Content } from "./draft";

/**
 * The state as a figure shows it, with the filters behind it: the whole knows neither filters nor choice. `closed`: its
 * boxes are, whatever is open in the view.
 */
export function stateOfFigure(
  state: AppState,
  content: Content,
  language: Language,
  filters: Filters = state.filters,
  closed = false,
): AppState {
  const view = closed ? closedView : state.view;
  const shown = { ...state, page: "graph", query: {}, language, filters, view } as const;
  return content === "whole" ? { ...shown, filters: noFilters, choice: null, step: null } : shown;
}

/** What it takes to open the view again: goes into the file. A route is no part of recipes, so it is left out. */
export function recipeOf(state: AppState, pageAddress: string, numbering: Numbering = asInReview): Recipe {
  const { dataset, language, reading, scope, view, filters, filteredOut, background, choice, moves } = state;
  return {
    format: "osteograph-figure",
    version: 1,
    dataset: { id: dataset.dataset.id, version: dataset.dataset.version },
    language,
    reading,
    view: { level: view.level, toggled: [...view.toggled] },
    ...(scope && { scope: scopeInLink(scope) }),
    filters: writtenFilters(filters),
    fade: filteredOut,
    background,
    choice: writtenChoice(choice, dataset),
    moves: { ...moves },
    ...(numbering.kind === "figure" ? { order: numbering.order.map((ref) => paperOf(ref, dataset)) } : {}),
    permalink: `${pageAddress.replace(/#.*$/, "")}#${writeUrl(state)}`,
  };
}

/** A paper as it is called where nothing may change when another one is added. */
function paperOf(ref: number, dataset: CompiledDataset): number | string {
  return dataset.dataset.review === undefined ? paperInLink(dataset, ref) : ref;
}

function writtenChoice(choice: Choice | null, dataset: CompiledDataset): Recipe["choice"] {
  if (choice === null || choice.kind === "route") return null;
  if (choice.kind !== "study") return choice;
  const paper = paperOf(choice.ref, dataset);
  return typeof paper === "string" ? { kind: "study", paper } : { kind: "study", ref: paper };
}

function writtenFilters(filters: Filters): Recipe["filters"] {
  return {
    ...filters,
    subjects: [...filters.subjects],
    effects: [...filters.effects],
    directions: [...filters.directions],
    approaches: [...filters.approaches],
    organisms: [...filters.organisms],
    models: [...filters.models],
    inducers: [...filters.inducers],
    pathways: [...filters.pathways],
    classes: [...filters.classes],
    doseUnits: [...filters.doseUnits],
    years: filters.years === null ? null : [filters.years[0], filters.years[1]],
  };
}
