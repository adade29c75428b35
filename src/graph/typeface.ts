import { fontFamily } from "../scene/text/measure";

export { fontFamily };

/** From the middle of a line to its baseline over the font size: half the height of a capital, as in the figures. */
const middleToBaseline = 0.36;

/** From the bottom of a line to its baseline over the font size, where it cannot be measured (no canvas). */
const usualDescent = 0.2;

const descents = new Map<number, number>();

/**
 * From where Cytoscape puts the bottom of a line (`textBaseline = "bottom"`) to the baseline, scene units. Browsers do
 * not agree on it, so it is measured: by how much a letter stands higher over the one line than over the other.
 */
function descentAt(fontSize: number): number {
  const known = descents.get(fontSize);
  if (known !== undefined) return known;
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return usualDescent * fontSize;
  context.font = `${fontSize}px ${fontFamily}`;
  const heightOver = (baseline: CanvasTextBaseline): number => {
    context.textBaseline = baseline;
    return context.measureText("H").actualBoundingBoxAscent;
  };
  const descent = heightOver("bottom") - heightOver("alphabetic");
  descents.set(fontSize, descent);
  return descent;
}

/** What has to be added to Cytoscape's vertical place of a text of that size to put it on the figures' baseline. */
export function baselineShift(fontSize: number): number {
  return middleToBaseline * fontSize - (fontSize / 2 - descentAt(fontSize));
}

/** Longest wait for the fonts, in milliseconds; after that the picture is drawn with what there is. */
const patience = 2000;

/** Loads the faces that hold some characters, in both weights. A font that fails is no reason not to draw. */
export async function loadFonts(characters: string): Promise<void> {
  if (typeof document === "undefined" || !("fonts" in document)) return;
  const faces = [400, 600].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, characters));
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled(faces), late]);
}
