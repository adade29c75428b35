import { createStore, type StoreApi } from "zustand/vanilla";
import type { Scope } from "../domain/map";
import type { Level } from "../domain/network";
import type { CompiledDataset, Language } from "../domain/records";
import { boundedMove } from "../scene/compose/move-range";
import { changesBetween, withChangesSince } from "./merge-moves";
import { selectIsRedrawn } from "./selectors";
import { type DataSource, firstSource } from "./source";
import {
  type AppState,
  type Choice,
  firstPicture,
  firstSettings,
  type Moves,
  type Picture,
  type Settings,
} from "./state";

/** Steps that undo keeps. */
const DEPTH = 100;

export interface Actions {
  /** Change the picture as one undoable step. */
  change(next: Partial<Picture>): void;
  set(next: Partial<Settings>): void;
  choose(choice: Choice | null): void;
  setLevel(level: Level): void;
  toggleBox(id: string): void;
  /** Looks at another part; what was open there starts closed. */
  setScope(scope: Scope | null, choice?: Choice | null): void;
  moveNode(id: string, dx: number, dy: number): void;
  /** The same in a redrawn picture. */
  moveRedrawn(id: string, dx: number, dy: number): void;
  /** Puts back what was moved in the picture that is shown. */
  resetMoves(): void;
  /** Take over moves that were made elsewhere, in another tab. No step here: undo leads back over steps of this tab. */
  takeMoves(moves: Moves): void;
  undo(): void;
  redo(): void;
  /**
   * Take over what a URL says, whole. Where that is the picture of the last step, or of the next, it counts as undo or
   * redo, so that the browser's history and ours never disagree; any other picture is a step of its own.
   */
  restore(next: Partial<Picture & Settings>, ignored: readonly string[]): void;
  dismissIgnored(): void;
}

export type AppStore = StoreApi<AppState & Actions>;

export interface StoreInput {
  readonly dataset: CompiledDataset;
  /** Where the dataset comes from: the first one where it is not given. */
  readonly source?: DataSource;
  readonly from?: string | null;
  readonly language: Language;
  readonly initial?: Partial<Picture & Settings>;
  readonly ignored?: readonly string[];
}

function pictureOf(state: AppState): Picture {
  const { scope, view, filters, choice, moves, redrawnMoves, filteredOut, background, reading } = state;
  return { scope, view, filters, choice, moves, redrawnMoves, filteredOut, background, reading };
}

/** Whether what a redrawn picture shows stays the same: then its nodes stay where they were moved to. */
function isSameArrangement(a: Picture, b: Picture): boolean {
  const shown = ({ scope, view, filters, filteredOut, background, reading }: Picture): string =>
    JSON.stringify([scope, view, filters, filteredOut, background, reading]);
  return shown(a) === shown(b);
}

/** The one store of the app. Everything else on screen is derived from it and from the evidence. */
export function createAppStore(input: StoreInput): AppStore {
  return createStore<AppState & Actions>()((set, get) => {
    const change = (next: Partial<Picture>): void => {
      const state = get();
      const places = isSameArrangement(state, { ...state, ...next }) ? {} : { redrawnMoves: {} };
      set({ ...next, ...places, past: [...state.past, pictureOf(state)].slice(-DEPTH), future: [] });
    };
    return {
      ...firstPicture,
      ...firstSettings,
      language: input.language,
      ...input.initial,
      dataset: input.dataset,
      source: input.source ?? firstSource,
      from: input.from ?? null,
      ignored: input.ignored ?? [],
      inIntroduction: false,
      past: [],
      future: [],
      change,
      set: (next) => set(next),
      choose: (choice) => {
        if (!sameChoice(choice, get().choice)) change({ choice });
      },
      setLevel: (level) => {
        const { view } = get();
        if (view.level !== level || view.toggled.length > 0) change({ view: { level, toggled: [] } });
      },
      toggleBox: (id) => {
        const { view } = get();
        const toggled = view.toggled.includes(id)
          ? view.toggled.filter((other) => other !== id)
          : [...view.toggled, id];
        change({ view: { ...view, toggled: toggled.toSorted() } });
      },
      setScope: (scope, choice = get().choice) => {
        const { view, scope: before } = get();
        if (JSON.stringify(scope) === JSON.stringify(before)) return;
        change({ scope, view: { ...view, toggled: [] }, choice });
      },
      moveNode: (id, dx, dy) => change({ moves: movedBy(get().moves, id, dx, dy) }),
      moveRedrawn: (id, dx, dy) => change({ redrawnMoves: movedBy(get().redrawnMoves, id, dx, dy) }),
      resetMoves: () => change(selectIsRedrawn(get()) ? { redrawnMoves: {} } : { moves: {} }),
      takeMoves: (moves) => {
        const { moves: now, past, future } = get();
        const changes = changesBetween(now, moves);
        const follow = (picture: Picture) => ({ ...picture, moves: withChangesSince(picture.moves, now, changes) });
        if (changes.size > 0) set({ moves, past: past.map(follow), future: future.map(follow) });
      },
      undo: () => {
        const state = get();
        const last = state.past.at(-1);
        if (last) set({ ...last, past: state.past.slice(0, -1), future: [pictureOf(state), ...state.future] });
      },
      redo: () => {
        const state = get();
        const next = state.future[0];
        if (next) set({ ...next, past: [...state.past, pictureOf(state)], future: state.future.slice(1) });
      },
      restore: (next, ignored) => {
        const state = get();
        const picture = pictureOf({ ...state, ...next });
        const last = state.past.at(-1);
        const { undo, redo } = get();
        if (samePicture(picture, pictureOf(state))) return set({ ...next, ignored });
        if (last && samePicture(picture, last)) undo();
        else if (state.future[0] && samePicture(picture, state.future[0])) redo();
        else change(picture);
        set({ ...next, ignored });
      },
      dismissIgnored: () => set({ ignored: [] }),
    };
  });
}

function movedBy(moves: Moves, id: string, dx: number, dy: number): Moves {
  const before = moves[id] ?? { dx: 0, dy: 0 };
  return { ...moves, [id]: boundedMove(before.dx + dx, before.dy + dy) };
}

function samePicture(a: Picture, b: Picture): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function sameChoice(a: Choice | null, b: Choice | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
