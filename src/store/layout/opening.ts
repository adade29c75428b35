import { activeFilters } from "../../domain/filters";
import type { CompiledDataset } from "../../domain/records";
import { type AppState, firstPicture, type Picture } from "../state";

/** Datasets that are, byte for byte, those that the build drew the opening view of. */
const drawn = new WeakSet<CompiledDataset>();

/** Keeps that the build has drawn the opening view of a dataset. */
export function keepDrawnByBuild(dataset: CompiledDataset): void {
  drawn.add(dataset);
}

/** For each part of a picture, whether it shows what the first picture shows. */
const asAtFirst: { readonly [P in keyof Picture]: (value: Picture[P]) => boolean } = {
  scope: (scope) => scope === null,
  view: ({ level, toggled }) => level === firstPicture.view.level && toggled.length === 0,
  filters: (filters) => activeFilters(filters).length === 0,
  choice: (choice) => choice === null,
  moves: (moves) => Object.keys(moves).length === 0,
  // Both show nothing while there are no filters.
  redrawnMoves: () => true,
  filteredOut: () => true,
  background: (background) => background === firstPicture.background,
  reading: (reading) => reading === firstPicture.reading,
};

/** Whether the picture is the one that the build drew: nothing of it needs to be computed. */
export function isDrawnByBuild(state: AppState): boolean {
  const isFirst = <P extends keyof Picture>(part: P): boolean => asAtFirst[part](state[part]);
  const parts = Object.keys(asAtFirst) as (keyof Picture)[];
  return drawn.has(state.dataset) && state.step === null && parts.every(isFirst);
}
