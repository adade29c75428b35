import type { Recipe } from "../../figure/png/recipe";
import type { AppState } from "../../store/state";
import { writeUrl } from "../../store/url";

/** What it takes to open the view again: goes into the file. A route is no part of recipes, so it is left out. */
export function recipeOf(state: AppState, pageAddress: string): Recipe {
  const { dataset, language, reading, view, filters, filteredOut, background, choice, moves } = state;
  return {
    format: "osteograph-figure",
    version: 1,
    dataset: { id: dataset.dataset.id, version: dataset.dataset.version },
    language,
    reading,
    view: { level: view.level, toggled: [...view.toggled] },
    filters: {
      ...filters,
      effects: [...filters.effects],
      approaches: [...filters.approaches],
      organisms: [...filters.organisms],
      models: [...filters.models],
      pathways: [...filters.pathways],
      classes: [...filters.classes],
      doseUnits: [...filters.doseUnits],
      years: filters.years === null ? null : [filters.years[0], filters.years[1]],
    },
    fade: filteredOut,
    background,
    choice: choice === null || choice.kind === "route" ? null : choice,
    moves: { ...moves },
    permalink: `${pageAddress.replace(/#.*$/, "")}#${writeUrl(state)}`,
  };
}
