import type { Language } from "../domain/records";
import type { Moves, Theme } from "../store/state";
import { recall, remember } from "./storage";

/** What is remembered between visits, read with suspicion: the storage belongs to whoever writes to it. */
export interface Remembered {
  readonly language: Language | null;
  readonly theme: Theme;
  readonly railOpen: boolean | null;
  readonly legendOpen: boolean | null;
  /** CSS pixels. */
  readonly panelWidth: number | null;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.find((option) => option === value) ?? null;
}

const flag = (value: unknown): boolean | null => (typeof value === "boolean" ? value : null);

export function recallAll(): Remembered {
  const width = recall("panelWidth");
  return {
    language: oneOf<Language>(recall("language"), ["en", "zh"]),
    theme: oneOf<Theme>(recall("theme"), ["system", "light", "dark"]) ?? "system",
    railOpen: flag(recall("railOpen")),
    legendOpen: flag(recall("legendOpen")),
    panelWidth: typeof width === "number" && Number.isFinite(width) ? width : null,
  };
}

export function rememberOne<K extends keyof Remembered>(name: K, value: Remembered[K]): void {
  remember(name, value);
}

/** Shifts of nodes that the reader made in a dataset. */
export function recallMoves(datasetId: string): Moves {
  const moves: Record<string, { dx: number; dy: number }> = {};
  const stored = recall(`moves.${datasetId}`);
  if (typeof stored !== "object" || stored === null) return moves;
  for (const [id, move] of Object.entries(stored)) {
    if (isMove(move)) moves[id] = { dx: move.dx, dy: move.dy };
  }
  return moves;
}

export function rememberMoves(datasetId: string, moves: Moves): void {
  remember(`moves.${datasetId}`, moves);
}

function isMove(move: unknown): move is { dx: number; dy: number } {
  if (typeof move !== "object" || move === null) return false;
  const { dx, dy } = move as { dx?: unknown; dy?: unknown };
  return typeof dx === "number" && typeof dy === "number" && Number.isFinite(dx) && Number.isFinite(dy);
}
