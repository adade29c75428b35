import type { FigurePage } from "../spec/types";
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
  /** Pages behind it, a slide each. */
  readonly more?: readonly FigurePage[];
  /** Day of the drawing, for the file's properties. */
  readonly created: Date;
}

/** A composed page as a slide of exactly its size: native shapes and text that PowerPoint edits. */
export function figureToPptx(page: FigurePage, { notes, more = [], created }: SlideExtras): Uint8Array<ArrayBuffer> {
  const { title, subject, language, theme, width, height } = page;
  return writePresentation({
    title,
    subject,
    language,
    theme,
    created,
    width,
    height,
    slides: [page, ...more].map((each) => ({
      shapes: slideShapes(each, idCounter()),
      background: each.background,
      notes: each === page ? notes : [each.title],
    })),
  });
}
