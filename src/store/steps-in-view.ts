import { type AppState, filteredPages, type Page, type Picture } from "./state";

/** What of the picture a step changed. */
export type StepPart = "filters" | "view" | "moves";
export type StepDirection = "undo" | "redo";

/** The picture that undo or redo goes to; undefined where there is none. */
function pictureAfter({ past, future }: AppState, direction: StepDirection): Picture | undefined {
  return direction === "undo" ? past.at(-1) : future[0];
}

/** Whether a page shows that two pictures differ. The page Edit has steps of its own and shows none of these. */
function shows(page: Page, a: Picture, b: Picture): boolean {
  if (page === "graph") return true;
  if (page === "edit" || page === "datasets") return false;
  if (a.choice !== b.choice || a.reading !== b.reading) return true;
  return (filteredPages.includes(page) && a.filters !== b.filters) || (page === "outline" && a.view !== b.view);
}

function changedPart(a: Picture, b: Picture): StepPart {
  if (a.filters !== b.filters || a.filteredOut !== b.filteredOut) return "filters";
  return a.view !== b.view || a.background !== b.background || a.choice !== b.choice || a.reading !== b.reading
    ? "view"
    : "moves";
}

/** Whether undo or redo has a step, and one that the page in view shows: none is taken out of sight. */
export function canStep(state: AppState, direction: StepDirection): boolean {
  const next = pictureAfter(state, direction);
  return next !== undefined && shows(state.page, state, next);
}

/** What undo or redo would change out of sight; null where there is nothing to take, or where the page shows it. */
export function unseenStep(state: AppState, direction: StepDirection): StepPart | null {
  const next = pictureAfter(state, direction);
  return next === undefined || shows(state.page, state, next) ? null : changedPart(state, next);
}
