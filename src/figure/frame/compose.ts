import type { Scene } from "../../scene/types";
import { roomsForNumbers } from "../citations/cited-scene";
import type { FigureContext, FigurePage, FigureSpec } from "../spec/types";
import { composePage, newSubject, type Subject } from "./compose-page";
import { allReads, pictureReads } from "./readable";

/**
 * Composes a figure: the picture as large as the page allows, the words around it, all in points. Nothing is clipped
 * and nothing covers anything else; what has no room is left out and named in `warnings`. A scene without nodes
 * gives a page that says so.
 */
export function composeFigure(scene: Scene, spec: FigureSpec, context: FigureContext): FigurePage {
  let best: FigurePage | null = null;
  for (const room of roomsForNumbers(spec)) {
    const page = composeIn(newSubject(scene, spec, context, room), spec);
    if (!best || isBetter(page, best)) best = page;
    // Where not even the words can be read, numbers that stand further apart help nobody.
    if (numberless(best) === 0 || !pictureReads(page)) return best;
  }
  if (!best) throw new RangeError("A figure has one room at least.");
  return best;
}

/** How many arrows of a page have no place for their numbers. */
function numberless({ warnings }: FigurePage): number {
  return warnings.reduce((sum, each) => sum + (each.kind === "without-numbers" ? each.arrows : 0), 0);
}

/** More numbers are better, as long as the words can be read as well as before. */
function isBetter(page: FigurePage, before: FigurePage): boolean {
  if (pictureReads(before) && !pictureReads(page)) return false;
  return numberless(page) < numberless(before);
}

/** The page with as much around its picture as has room. */
function composeIn(subject: Subject, spec: FigureSpec): FigurePage {
  const { step, withoutRoom, page } = chosenStep(subject, spec);
  const whole = page && !spec.numbers ? page : composePage(subject, { ...spec, ...step, isTry: false });
  return { ...whole, withoutRoom };
}

interface Chosen {
  readonly step: Furniture;
  readonly withoutRoom: FigurePage["withoutRoom"];
  /** As it was tried. */
  readonly page?: FigurePage;
}

function chosenStep(subject: Subject, spec: FigureSpec): Chosen {
  const steps = furnitureSteps(spec);
  const made = (step: Furniture) => composePage(subject, { ...spec, ...step, isTry: true });
  const [all, ...fewer] = steps;
  const [least] = fewer.slice(-1);
  if (!least) return { step: all, withoutRoom: [] };
  const full = { step: all, withoutRoom: [], page: made(all) };
  if (allReads(full.page) && keepsPage(full.page)) return full;
  const bare = made(least);
  const enough = (each: FigurePage) => allReads(each) && (keepsPage(each) || areaOf(each) > areaOf(bare) * sameArea);
  if (enough(full.page)) return full;
  const parts = ["citations", "footer"] as const;
  const left = (step: Furniture) => parts.filter((part) => spec[part] === "room" && !step[part]);
  // Where even the least does not read, nothing between does.
  for (const step of allReads(bare) ? fewer.slice(0, -1) : []) {
    const page = made(step);
    if (enough(page)) return { step, withoutRoom: left(step), page };
  }
  return { step: least, withoutRoom: left(least), page: bare };
}

/** The share of a page of fixed height that its picture keeps where what stands below it could go. */
const leastShare = 0.5;
/** Where the picture gains less than this by it, nothing goes. */
const sameArea = 0.9;

function areaOf({ picture }: FigurePage): number {
  return (picture.right - picture.left) * (picture.bottom - picture.top);
}

function keepsPage(page: FigurePage): boolean {
  return areaOf(page) >= page.width * page.height * leastShare;
}

type Furniture = { readonly citations: boolean; readonly footer: boolean };

/** What stands below the picture, less and less of it, as far as the room decides. */
function furnitureSteps({ citations, footer }: FigureSpec): readonly [Furniture, ...Furniture[]] {
  const all = { citations: citations !== false, footer: footer !== false };
  const fewer: Furniture[] = [];
  if (citations === "room") fewer.push({ ...all, citations: false });
  if (footer === "room") fewer.push({ citations: citations === true, footer: false });
  return [all, ...fewer];
}
