import type { Evidence } from "../../domain/evidence/types";
import type { Filters } from "../../domain/filters";
import type { View } from "../../domain/network";
import type { PartOptions, PartPicture } from "../frame/part-scene";
import { allReads, lettersOf, pictureReads } from "../frame/readable";
import type { FigureContext, FigurePage, FigureSpec } from "../frame/types";
import { composeBest } from "./best-setting";
import { type Part, partOfView, partsOf } from "./proposals";

export interface ProposalInput {
  /** The view as it is, composed. */
  readonly whole: FigurePage;
  readonly spec: FigureSpec;
  readonly context: FigureContext;
  readonly evidence: Evidence;
  readonly filters: Filters;
  readonly view: View;
  readonly options: PartOptions;
}

/** What a page has room for. */
export interface Proposal {
  /** Null: all that is in view. */
  readonly part: Part | null;
  /** Smallest letters that the whole view would have here, points. */
  readonly wholeLetters: number;
}

/** A part of the view that was tried on the page. */
interface Tried {
  readonly part: Part;
  readonly page: FigurePage;
}

/**
 * Finds what can be read on a page: all that is in view if that can, else the part of it that shows most and can. Where
 * nothing can be read in full, the first part whose picture can; where no picture can, all that is in view, and the
 * figure says so. Stops after each try, so that the page may answer; the last value is what was found.
 */
export function* propose(input: ProposalInput): Generator<null, Proposal> {
  const { whole, spec, context, evidence, filters, view, options } = input;
  const wholeLetters = lettersOf(whole);
  const found = (part: Part | null): Proposal => ({ part, wholeLetters });
  const isEmpty = whole.warnings.some(({ kind }) => kind === "empty");
  if (isEmpty || allReads(whole)) return found(null);
  let second: Part | null = null;
  for (const part of partsOf(view, filters)) {
    const picture: PartPicture = partOfView(evidence, filters, view, part, options);
    // What more studies report is nothing either.
    if (picture.scene.edges.length === 0) continue;
    const tried: Tried = { part, page: composeBest(picture, spec, context).page };
    if (allReads(tried.page)) return found(part);
    if (second === null && pictureReads(tried.page)) second = part;
    yield null;
  }
  return found(pictureReads(whole) ? null : second);
}

/** The same at once. */
export function proposeNow(input: ProposalInput): Proposal {
  const tries = propose(input);
  for (;;) {
    const { value, done } = tries.next();
    if (done) return value;
  }
}
