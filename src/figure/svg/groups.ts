import type { DrawingGroup } from "../../drawing/types";
import { attributes, escapeXml, xmlId } from "../../files/xml";
import { itemToSvg, type SvgStyle } from "./shapes";

const prefixes: Readonly<Record<DrawingGroup["kind"], string>> = {
  node: "node",
  container: "box",
  edge: "arrow",
  "edge-label": "label",
  caption: "caption",
  title: "title",
  legend: "legend",
  citations: "citations",
  footer: "footer",
};

/** Gives every group of a picture an id that names it, each id once. */
export function groupIds(): (group: DrawingGroup) => string {
  const seen = new Map<string, number>();
  return (group) => {
    const id = xmlId(prefixes[group.kind], group.id);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}

/** A group with its id, a title that says what it is, and its opacity. */
export function groupToSvg(group: DrawingGroup, id: string, style: SvgStyle): string {
  const opacity = group.opacity < 1 ? group.opacity : null;
  const title = group.kind === "title" || group.kind === "footer" ? "" : `<title>${escapeXml(group.name)}</title>`;
  const items = group.items.map((item) => itemToSvg(item, style)).join("");
  return `<g${attributes({ id, opacity })}>${title}${items}</g>`;
}
