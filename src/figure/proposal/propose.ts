import type { Evidence } from "../../domain/evidence/types";
import type { Filters } from "../../domain/filters";
import type { View } from "../../domain/network";
import type { PartOptions, PartPicture } from "../frame/part-scene";
import { allReads, lettersOf, pictureReads } from "../frame/readable";
import type { FigurePage } from "../spec/types";
import { asFiltered, type Part, partOfView, partsOf } from "./proposals";

export interface ProposalInput<T extends Composed> {
  /** The view as it is, composed. */
  readonly whole: FigurePage;
  readonly evidence: Evidence;
  readonly filters: Filters;
  readonly view: View;
  readonly options: PartOptions;
  /** Whether filters left gaps that close when what they leave is laid out again: then that comes first. */
  readonly hasGaps?: boolean;
  /** Composes the picture of a part as the figure will be. */
  readonly compose: (picture: PartPicture, part: Part) => T;
}

interface Composed {
  readonly page: FigurePage;
}

/** A part of the view, and its figure. */
interface Tried<T> {
  readonly part: Part;
  readonly figure: T;
}

/** What a page has room for. */
export interface Proposal<T> {
  /** Null: all that is in view. */
  readonly found: Tried<T> | null;
  /** Smallest letters that the whole view would have here, points. */
  readonly wholeLetters: number;
  /** Why a part was chosen: the letters of the whole, or the gaps in it. */
  readonly why: "letters" | "gaps";
}

/**
 * Finds what can be read on a page: all that is in view if that can, laid out again where filters left gaps in it, else the
 * part of it that shows most and can. Where
 * nothing can be read in full, the first part whose picture can; where no picture can, all that is in view, and the
 * figure says so. Stops after each try, so that the page may answer; the last value is what was found.
 */
export function* propose<T extends Composed>(input: ProposalInput<T>): Generator<null, Proposal<T>> {
  const { whole, evidence, filters, view, options, compose, hasGaps = false } = input;
  const wholeLetters = lettersOf(whole);
  const none = { found: null, wholeLetters, why: "letters" } as const;
  if (whole.warnings.some(({ kind }) => kind === "empty")) return none;
  if (hasGaps) {
    const part = asFiltered(filters);
    const picture = partOfView(evidence, filters, view, part, options);
    const tried: Tried<T> | null = picture.scene.edges.length > 0 ? { part, figure: compose(picture, part) } : null;
    if (tried && allReads(tried.figure.page)) return { found: tried, wholeLetters, why: "gaps" };
    yield null;
  }
  if (allReads(whole)) return none;
  let second: Tried<T> | null = null;
  for (const part of partsOf(view, filters)) {
    const picture: PartPicture = partOfView(evidence, filters, view, part, options);
    // What more studies report is nothing either.
    if (picture.scene.edges.length === 0) continue;
    const tried: Tried<T> = { part, figure: compose(picture, part) };
    const { page } = tried.figure;
    if (allReads(page)) return { found: tried, wholeLetters, why: "letters" };
    if (second === null && pictureReads(page)) second = tried;
    yield null;
  }
  return { ...none, found: pictureReads(whole) ? null : second };
}

/** The same at once. */
export function proposeNow<T extends Composed>(input: ProposalInput<T>): Proposal<T> {
  const tries = propose(input);
  for (;;) {
    const { value, done } = tries.next();
    if (done) return value;
  }
}
