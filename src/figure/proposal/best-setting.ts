import type { Scene } from "../../scene/types";
import { composeFigure } from "../frame/compose";
import { allReads, lettersOf } from "../frame/readable";
import type { FigureContext, FigurePage, FigureSpec } from "../spec/types";

/** A scene in columns, and in rows where it can be set so. */
export interface Settings {
  readonly scene: Scene;
  readonly rows?: readonly (() => Scene)[];
}

export interface SetFigure {
  readonly page: FigurePage;
  /** As it was set. */
  readonly scene: Scene;
}

/** Composes a picture in columns, or in rows where only these can be read on the page or have the larger letters. */
export function composeBest({ scene, rows = [] }: Settings, spec: FigureSpec, context: FigureContext): SetFigure {
  let best: SetFigure | null = null;
  for (const make of [() => scene, ...rows]) {
    const made = make();
    const set: SetFigure = { page: composeFigure(made, spec, context), scene: made };
    if (allReads(set.page)) return set;
    if (!best || lettersOf(set.page) > lettersOf(best.page)) best = set;
  }
  if (!best) throw new RangeError("A picture is set in one way at least.");
  return best;
}
