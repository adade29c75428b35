import type { FigurePage } from "../frame/types";
import { writePresentation } from "./package/write-presentation";
import { slideShapes } from "./slide";

/** Shapes of a slide are numbered from here, past those that the package itself uses. */
const firstId = 100;

export function idCounter(): () => number {
  let id = firstId;
  return () => id++;
}

export interface SlideExtras {
  /** For the speaker, one paragraph a line. */
  readonly notes: readonly string[];
  /** Day of the drawing, for the file's properties. */
  readonly created: Date;
}

/** A composed page as one slide of exactly its size: native shapes and text that PowerPoint edits. */
export function figureToPptx(page: FigurePage, { notes, created }: SlideExtras): Uint8Array<ArrayBuffer> {
  const { title, subject, language, theme, width, height } = page;
  return writePresentation({
    title,
    subject,
    language,
    theme,
    created,
    width,
    height,
    slides: [{ shapes: slideShapes(page, idCounter()), background: page.background, notes }],
  });
}
