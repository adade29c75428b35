import type { FigurePage } from "../frame/types";
import { writePresentation } from "./package";
import { slideShapes } from "./slide";

/** Shapes of a slide are numbered from here, past those that the package itself uses. */
const firstId = 100;

export function idCounter(): () => number {
  let id = firstId;
  return () => id++;
}

/**
 * A composed page as one slide of exactly its size: native shapes and text that PowerPoint edits, with `notes` for the
 * speaker, one paragraph a line.
 */
export async function figureToPptx(page: FigurePage, notes: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return writePresentation({
    title: page.title,
    subject: page.description,
    width: page.width,
    height: page.height,
    slides: [{ shapes: slideShapes(page, idCounter()), background: page.background, notes }],
  });
}
