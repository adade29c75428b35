import { buildEvidence, type Evidence, paperOfLink } from "../../../domain/evidence";
import { fullNetwork, type View } from "../../../domain/network";
import type { Recipe, RecipeProblem } from "../../../figure/png/recipe";
import { mappedDataset } from "../../../store/boxes";
import type { AppStore } from "../../../store/create-store";
import { scopeOfLink } from "../../../store/scope-link";
import type { Choice } from "../../../store/state";
import { type Linked, readUrl, writeUrl } from "../../../store/url";
import { shortText } from "../../../ui/basics/short-text";

/** How opening a figure's view went: its key is that of what is said about it. */
export interface Opening {
  readonly kind: "opened" | "otherVersion" | "otherDataset" | "unreadable" | RecipeProblem;
  readonly name: string;
  /** Version, or dataset, of the figure and of what is open. */
  readonly theirs: string;
  readonly ours: string;
}

export function hasOpened({ kind }: Opening): boolean {
  return kind === "opened" || kind === "otherVersion";
}

/** The values of what is said about it. Names in a file may be of any length. */
export function shortened({ name, theirs, ours }: Opening): Omit<Opening, "kind"> {
  return { name: shortText(name), theirs: shortText(theirs), ours: shortText(ours) };
}

/**
 * Opens the view that a picture was drawn from, as one step that undo takes back. Where the picture holds none that fits,
 * nothing changes. Never throws.
 */
export async function openFigure(file: File, store: AppStore): Promise<Opening> {
  const { name } = file;
  const failed = (kind: Opening["kind"]): Opening => ({ kind, name, theirs: "", ours: "" });
  try {
    const [bytes, { readRecipe }] = await Promise.all([file.arrayBuffer(), import("../../../figure/png/recipe")]);
    const result = readRecipe(new Uint8Array(bytes));
    return result.ok ? openRecipe(result.recipe, name, store) : failed(result.problem);
  } catch {
    return failed("unreadable");
  }
}

function openRecipe(recipe: Recipe, name: string, store: AppStore): Opening {
  const { dataset } = store.getState().dataset;
  if (recipe.dataset.id !== dataset.id) {
    return { kind: "otherDataset", name, theirs: recipe.dataset.id, ours: dataset.id };
  }
  const { state, ignored } = checked(recipe, store);
  const { scope, view, filters, choice, filteredOut, ...settings } = state;
  const { change, set, restore } = store.getState();
  const known = Object.entries(recipe.moves).filter(([id]) =>
    store.getState().dataset.entities.some((entity) => entity.id === id),
  );
  change({ scope, view, filters, choice, filteredOut, moves: Object.fromEntries(known) });
  set(settings);
  restore({}, ignored);
  const { version } = dataset;
  const kind = recipe.dataset.version === version ? "opened" : "otherVersion";
  return { kind, name, theirs: recipe.dataset.version, ours: version };
}

/** The recipe as far as this dataset knows its ids; it passes the door that links pass. */
function checked(recipe: Recipe, store: AppStore): ReturnType<typeof readUrl> {
  const evidence = buildEvidence(mappedDataset(store.getState().dataset), recipe.reading);
  const { language, reading, view, filters, fade, background, choice } = recipe;
  const linked: Linked = {
    page: "graph",
    query: {},
    step: null,
    scope: recipe.scope === undefined ? null : scopeOfLink(recipe.scope, evidence),
    view,
    filters,
    choice: choice && choiceIn(choice, evidence),
    filteredOut: fade,
    background,
    reading,
    language,
  };
  const arrows = arrowsOf(evidence, view);
  return readUrl(writeUrl({ ...linked, dataset: evidence.dataset }), evidence, language, (id) => arrows.has(id));
}

function choiceIn(choice: NonNullable<Recipe["choice"]>, { dataset }: Evidence): Choice {
  if (choice.kind !== "study") return { kind: choice.kind, id: choice.id };
  if ("ref" in choice) return choice;
  // No paper has the number 0: the link names what it does not find.
  return { kind: "study", ref: paperOfLink(dataset, choice.paper) ?? 0 };
}

function arrowsOf(evidence: Evidence, view: View): ReadonlySet<string> {
  return new Set(fullNetwork(evidence, view).edges.map(({ id }) => id));
}
