import { fontFamily } from "../../scene/text/measure";

/** Longest wait for the fonts, in milliseconds; after that the picture is drawn with what there is. */
const fontTimeoutMs = 2000;

const faces = [400, 600].map((weight) => `${weight} 16px ${fontFamily}`);

/** Whether some characters can be drawn in both weights without loading anything. */
export function areFontsLoaded(characters: string): boolean {
  return !hasFonts() || faces.every((face) => document.fonts.check(face, characters));
}

/** Loads the faces that hold some characters, in both weights. A font that fails is no reason not to draw. */
export async function loadFonts(characters: string): Promise<void> {
  if (!hasFonts()) return;
  const loading = faces.map((face) => document.fonts.load(face, characters));
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, fontTimeoutMs);
  });
  await Promise.race([Promise.allSettled(loading), late]);
}

function hasFonts(): boolean {
  return typeof document !== "undefined" && "fonts" in document;
}
