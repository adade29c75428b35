import { buildEvidence, type Evidence } from "../../domain/evidence";
import { activeFilters } from "../../domain/filters";
import { fullNetwork, type View } from "../../domain/network";
import type { CompiledDataset, Language } from "../../domain/records";
import { mappedDataset } from "../../store/boxes";
import { type AppStore, createAppStore } from "../../store/create-store";
import { isEmbedded } from "../../store/embedded";
import { type DataSource, firstSource, keyOfSource } from "../../store/source";
import { type AppState, firstPicture } from "../../store/state";
import { type Linked, readUrl, writeUrl } from "../../store/url";
import { low, narrow } from "../../ui/basics/screen";
import { knownMoves, recallAll } from "../memory/remembered";
import { unknownQuery } from "./unknown-query";

/** What the fragment of an address asks for, in this evidence. */
export function readLink(
  fragment: string,
  first: Evidence,
  language: Language,
): { readonly state: Linked; readonly ignored: readonly string[] } {
  // An arrow exists at a view and in a reading; so these are read first, and then what they may hold.
  const { view, reading } = readUrl(fragment, first, language, () => true).state;
  const evidence = first.reading === reading ? first : buildEvidence(first.dataset, reading);
  const views: readonly View[] = [view, { level: "overview", toggled: [] }, { level: "molecules", toggled: [] }];
  // Asked only where a link names one: of a large dataset it takes a while.
  let arrows: ReadonlySet<string> | null = null;
  const isArrow = (id: string): boolean => {
    arrows ??= new Set(views.flatMap((each) => fullNetwork(evidence, each).edges.map((edge) => edge.id)));
    return arrows.has(id);
  };
  const read = readUrl(fragment, evidence, language, isArrow);
  const { page, query } = read.state;
  const unknown = unknownQuery(page, query, evidence).map((name) => `q.${name}=${query[name]}`);
  return { ...read, ignored: [...read.ignored, ...unknown] };
}

/** What a visit opens. */
export interface OpenDataset {
  readonly dataset: CompiledDataset;
  readonly source?: DataSource;
  readonly from?: string | null;
}

/** The store of a visit: what the link says, over what this browser remembers, over the default view. */
export function openStore(
  { dataset, source = firstSource, from = null }: OpenDataset,
  fragment: string,
  language: Language,
): AppStore {
  const { state, ignored } = readLink(fragment, buildEvidence(mappedDataset(dataset), "review"), language);
  const { theme, railOpen, legendOpen, filteredOut } = recallAll();
  const isAsked = /(^#?|&)rest=/.test(fragment) || activeFilters(state.filters).length > 0;
  const initial = {
    ...state,
    // A link with filters shows them as it was made; what this reader prefers is for filters of their own.
    filteredOut: isAsked ? state.filteredOut : (filteredOut ?? state.filteredOut),
    theme,
    moves: isEmbedded() ? {} : knownMoves(keyOfSource(source), dataset),
    ...(railOpen === null ? {} : { railOpen }),
    ...(legendOpen === null ? {} : { legendOpen }),
    ...(isEmbedded() ? { railOpen: false, legendOpen: false } : {}),
  };
  return createAppStore({ dataset, source, from, language, initial, ignored });
}

/** Whether a visit begins with just what the page's own picture shows, and in its place. */
export function isOpeningView(state: AppState): boolean {
  const hasLegend = state.legendOpen || matchMedia(low).matches;
  const framed = hasLegend && state.railOpen !== matchMedia(narrow).matches;
  // What becomes of what is filtered out shows nothing while there are no filters.
  const plain = activeFilters(state.filters).length > 0 ? state : { ...state, filteredOut: firstPicture.filteredOut };
  return framed && writeUrl(plain) === `lang=${state.language}` && Object.keys(state.moves).length === 0;
}
