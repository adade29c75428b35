import { fontFamily } from "../scene/text/measure";

export { fontFamily };

/** From the middle of a line to its baseline over the font size: half the height of a capital, as in the figures. */
const middleToBaseline = 0.36;

/** Inter's descent over the font size. Cytoscape places a line by the bottom of the font, not by its baseline. */
const descent = 0.2415;

/** What has to be added to Cytoscape's vertical place of a text of that size to put it on the figures' baseline. */
export function baselineShift(fontSize: number): number {
  return (middleToBaseline - (0.5 - descent)) * fontSize;
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
