import type { Scene } from "../../scene/types";
import type { FigureContext, FigurePage, FigureSpec } from "../spec/types";
import { composePage, newSubject } from "./compose-page";
import { allReads } from "./readable";

/**
 * Composes a figure: the picture as large as the page allows, the words around it, all in points. Nothing is clipped
 * and nothing covers anything else; what has no room is left out and named in `warnings`. A scene without nodes
 * gives a page that says so.
 */
export function composeFigure(scene: Scene, spec: FigureSpec, context: FigureContext): FigurePage {
  const steps = furnitureSteps(spec);
  const subject = newSubject(scene, spec, context);
  const made = (step: Furniture) => composePage(subject, { ...spec, ...step });
  const [all, ...fewer] = steps;
  const full = made(all);
  const [least] = fewer.slice(-1);
  if (!least || (allReads(full) && keepsPage(full))) return full;
  const bare = made(least);
  const enough = (each: FigurePage) => allReads(each) && (keepsPage(each) || areaOf(each) > areaOf(bare) * sameArea);
  if (enough(full)) return full;
  // Where even the least does not read, nothing between does.
  const between = allReads(bare) ? fewer.slice(0, -1).map(made).find(enough) : undefined;
  const page = between ?? bare;
  const parts = ["citations", "footer"] as const;
  const shown = between ? fewer[0] : least;
  return { ...page, withoutRoom: parts.filter((part) => spec[part] === "room" && !shown?.[part]) };
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
