import type { Scene } from "../../scene/types";
import { composePage, newSubject } from "./compose-page";
import { allReads } from "./readable";
import type { FigureContext, FigurePage, FigureSpec } from "./types";

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
  if (!least || allReads(full)) return full;
  // Where even the least does not read, nothing between does.
  const bare = made(least);
  const between = allReads(bare) ? fewer.slice(0, -1).map(made).find(allReads) : undefined;
  const page = between ?? bare;
  const parts = ["citations", "footer"] as const;
  const shown = between ? fewer[0] : least;
  return { ...page, withoutRoom: parts.filter((part) => spec[part] === "room" && !shown?.[part]) };
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
