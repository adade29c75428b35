import { type Bounds, groupBounds, unite } from "../../drawing/place";
import type { DrawingGroup } from "../../drawing/types";
import { measureText } from "../../scene/text/measure";
import { say } from "../../wording/say";
import type { FigurePage } from "../spec/types";
import { arrowShapes } from "./arrow";
import { groupXml, type NextId, type ShapeXml, shapeXml } from "./shapes";
import { boxWithWords, wordsAlone } from "./words";

/** Names of the objects of a slide, as the selection pane lists them. */
export type NameOf = (group: DrawingGroup) => string;

/** "pathway: NF-κB / molecule: NFATc1": what a node is and the box it sits in. */
export function objectNames(page: FigurePage): NameOf {
  const { language } = page;
  const byId = new Map(page.groups.filter(({ shape }) => shape !== null).map((group) => [group.id, group]));
  const own = (group: DrawingGroup) => {
    const kind = group.shape === "container" ? "pathway" : group.shape;
    return kind ? say(language, `figure:object.${kind}`, { name: group.name }) : group.name;
  };
  return (group) => {
    if (group.kind === "edge-label") return say(language, "figure:object.mark", { name: group.name });
    if (group.kind === "legend") return say(language, "figure:object.legend", { name: group.name });
    const parent = group.parent ? byId.get(group.parent) : undefined;
    return parent ? `${own(parent)} / ${own(group)}` : own(group);
  };
}

/**
 * The objects of a page as native shapes, in the order of painting: open boxes with all they hold (as one group each,
 * so that a pathway moves as a whole), arrows, other nodes, words.
 */
export function slideShapes(page: FigurePage, nextId: NextId): string {
  const nameOf = objectNames(page);
  const write = (group: DrawingGroup) => writeGroup(group, page, nameOf, nextId);
  const containers = page.groups.filter((group) => group.kind === "container");
  const inside = (group: DrawingGroup) => group.kind === "node" && containers.some(({ id }) => id === group.parent);
  const boxes = containers.map((box) => {
    const held = page.groups.filter((group) => group.parent === box.id && group.kind === "node");
    const bounds = unite([box, ...held].map((group) => groupBounds(group, measureText))) ?? page.picture;
    return groupXml(nameOf(box), box.name, [box, ...held].map(write), bounds, nextId);
  });
  const rest = page.groups.filter((group) => group.kind !== "container" && !inside(group));
  return [...boxes, ...rest.map(write)].join("");
}

function writeGroup(group: DrawingGroup, page: FigurePage, nameOf: NameOf, nextId: NextId): string {
  const name = nameOf(group);
  const shapes = shapesOf(group, page, name);
  const written = shapes.map((shape) => shapeXml(shape, nextId));
  if (written.length <= 1) return written.join("");
  const bounds: Bounds = groupBounds(group, measureText) ?? page.picture;
  return groupXml(name, group.name, written, bounds, nextId);
}

/** Objects of a group: its box with the words in it, an arrow's line and bar, marks, words that stand alone. */
function shapesOf(group: DrawingGroup, page: FigurePage, name: string): ShapeXml[] {
  const { language } = page;
  const shapes: ShapeXml[] = group.arrow ? arrowShapes(group, group.arrow) : [];
  let box: DrawingGroup["items"][number] | null = null;
  for (const item of group.items) {
    if (item.kind === "words") {
      if (box?.kind === "shape" && item.role === "label") shapes.push(boxWithWords(box, item, group, name, language));
      else shapes.push(wordsAlone(item, group, name, language));
      box = null;
      continue;
    }
    if (group.arrow && (item.role === "line" || item.role === "head")) continue;
    const carriesWords = item.role === "body" || item.role === "ground";
    if (carriesWords && group.kind !== "legend") box = item;
    else {
      const mark = group.kind === "edge-label" ? name : say(language, "figure:object.mark", { name });
      shapes.push({ name: mark, outline: item.outline, paint: item.paint, opacity: group.opacity });
    }
  }
  return shapes;
}
