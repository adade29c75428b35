import { fontFamily } from "../scene/text/measure";

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
