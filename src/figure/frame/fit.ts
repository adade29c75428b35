import type { Scene } from "../../scene/types";
import { composeFigure } from "./compose";
import type { FigureContext, FigurePage, FigureSpec, FigureWarning } from "./types";

export type SmallTextWarning = Extract<FigureWarning, { kind: "small-text" }>;

export function smallTextOf(page: FigurePage): SmallTextWarning | null {
  return page.warnings.find((warning) => warning.kind === "small-text") ?? null;
}

/** More than bigger letters and a page without legend can give together. */
const mostGain = 3.5;

/**
 * The one-click remedy: bigger letters first, then without citations, then without legend, then a larger page; the
 * first of these that brings all text to the floor. Null where none does, which leaves showing fewer nodes.
 */
export function makeTextFit(scene: Scene, spec: FigureSpec, context: FigureContext): FigureSpec | null {
  const warning = smallTextOf(composeFigure(scene, spec, context));
  if (!warning) return spec;
  if (warning.floor / warning.points > mostGain) return onLargerPage(scene, spec, context);
  const steps: readonly ((spec: FigureSpec) => FigureSpec)[] = [
    (from) => from,
    (from) => ({ ...from, citations: false }),
    (from) => ({ ...from, citations: false, legend: false }),
  ];
  for (const step of steps) {
    const fitted = withBiggerText(scene, step(spec), context);
    if (!smallTextOf(composeFigure(scene, fitted, context))) return fitted;
  }
  return onLargerPage(scene, withBiggerText(scene, spec, context), context);
}

function withBiggerText(scene: Scene, spec: FigureSpec, context: FigureContext): FigureSpec {
  let fitted = spec;
  // Boxes that grow make the picture a little larger, so the first factor may fall short.
  for (let round = 0; round < 3; round++) {
    const warning = smallTextOf(composeFigure(scene, fitted, context));
    const remedy = warning?.remedies.find((each) => each.kind === "bigger-text");
    if (!remedy || remedy.textScale <= fitted.textScale) return fitted;
    fitted = { ...fitted, textScale: remedy.textScale };
  }
  return fitted;
}

function onLargerPage(scene: Scene, spec: FigureSpec, context: FigureContext): FigureSpec | null {
  let fitted = spec;
  for (let round = 0; round < 4; round++) {
    const warning = smallTextOf(composeFigure(scene, fitted, context));
    if (!warning) return fitted;
    const remedy = warning.remedies.find((each) => each.kind === "larger-page");
    if (!remedy) return null;
    fitted = { ...fitted, size: remedy.size };
  }
  return null;
}
