import { movesOfFile, ownDataset, themeOfFile } from "../../dataset/own-file";
import type { CompiledDataset, Language } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import { isInRange } from "../../scene/compose/move-range";
import { linkNames } from "../../store/link-names";
import { type RestMode, restModes } from "../../store/rest-modes";
import type { Moves, Theme } from "../../store/state";
import { keyOf, recall, remember } from "./storage";

/** What is remembered between visits, checked when it is read: any script of this site can write to the storage. */
export interface Remembered {
  readonly language: Language | null;
  readonly theme: Theme;
  readonly railOpen: boolean | null;
  readonly legendOpen: boolean | null;
  readonly filteredOut: RestMode | null;
  /** CSS pixels. */
  readonly panelWidth: number | null;
  /** Key of the dataset that was opened last. */
  readonly dataset: string | null;
  readonly introductionOffered: boolean;
}

/** CSS pixels: no screen is wider. */
const widest = 10_000;

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.find((option) => option === value) ?? null;
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

const flag = (value: unknown): boolean | null => (typeof value === "boolean" ? value : null);

const themeOf = (value: unknown): Theme | null => oneOf<Theme>(value, ["system", "light", "dark"]);

/** The theme that the address of an embedded view asks for. */
function linkedTheme(): string | null {
  return new URLSearchParams(location.search).get(linkNames.theme);
}

export function recallAll(): Remembered {
  const width = recall("panelWidth");
  return {
    language: oneOf<Language>(recall("language"), languages),
    theme: themeOf(linkedTheme()) ?? themeOf(recall("theme")) ?? themeOf(themeOfFile) ?? "system",
    railOpen: flag(recall("railOpen")),
    legendOpen: flag(recall("legendOpen")),
    filteredOut: oneOf(recall("filteredOut"), restModes),
    panelWidth: typeof width === "number" && width > 0 && width <= widest ? width : null,
    dataset: text(recall("dataset")),
    introductionOffered: recall("introductionOffered") === true,
  };
}

export function rememberOne<K extends keyof Remembered>(name: K, value: Remembered[K]): void {
  remember(name, value);
}

function movesName(dataset: string): string {
  return `moves.${dataset}`;
}

/** The key in the storage that the moves in a dataset are kept under, by the key of its source. */
export function movesKey(dataset: string): string {
  return keyOf(movesName(dataset));
}

/** Shifts of nodes that the reader made in a dataset. What is no move, or is out of range, is dropped. */
export function recallMoves(dataset: string): Moves {
  const stored = recall(movesName(dataset)) ?? (dataset === ownDataset ? movesOfFile() : null);
  if (typeof stored !== "object" || stored === null) return {};
  // Built from entries: an entry named like a part of every object stays an entry.
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, move]) => (isMove(move) ? [[id, { dx: move.dx, dy: move.dy }]] : [])),
  );
}

/** What this browser remembers of the nodes that the dataset has. */
export function knownMoves(dataset: string, { entities }: CompiledDataset): Moves {
  const known = new Set(entities.map(({ id }) => id));
  return Object.fromEntries(Object.entries(recallMoves(dataset)).filter(([id]) => known.has(id)));
}

/** Null forgets them. */
export function rememberMoves(dataset: string, moves: Moves | null): void {
  remember(movesName(dataset), moves);
}

function isMove(move: unknown): move is { dx: number; dy: number } {
  if (typeof move !== "object" || move === null) return false;
  const { dx, dy } = move as { dx?: unknown; dy?: unknown };
  return isInRange(dx) && isInRange(dy);
}
