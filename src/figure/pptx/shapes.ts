import { dashPieces } from "../../drawing/dash-pieces";
import { type Bounds, outlineBounds } from "../../drawing/place";
import { samplePath } from "../../drawing/route";
import type { Outline, Paint, PathPiece } from "../../drawing/types";
import { escapeXml } from "../../files/xml";
import type { Point } from "../../scene/types";
import { emu, solidFill } from "./package/text";

/** A native end of a line. */
export type LineEnd = "triangle" | "diamond";

export interface ShapeXml {
  /** What the selection pane lists. */
  readonly name: string;
  /** Alternative text; empty for what is decoration. */
  readonly description?: string;
  readonly outline: Outline;
  readonly paint: Paint;
  readonly opacity: number;
  readonly end?: { readonly type: LineEnd; readonly size: number };
  readonly text?: string;
  readonly isTitle?: boolean;
  readonly isTextBox?: boolean;
}

/** Gives every shape of a slide a number of its own. */
export type NextId = () => number;

/** A native shape: rounded box, ellipse, polygon, straight line or freeform curve, with its text in it. */
export function shapeXml(shape: ShapeXml, nextId: NextId): string {
  const { outline, paint, opacity } = shape;
  const bounds = boundsOf(outline);
  const straight = paint.dash.length > 0 ? null : straightLine(outline);
  const geometry = straight ? `<a:prstGeom prst="line"><a:avLst/></a:prstGeom>` : geometryXml(outline, bounds, paint);
  const flips = straight
    ? `${straight.to.x < straight.from.x ? ' flipH="1"' : ""}${straight.to.y < straight.from.y ? ' flipV="1"' : ""}`
    : "";
  const kind = shape.isTitle
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`
    : `<p:cNvSpPr${shape.isTextBox ? ' txBox="1"' : ""}/>`;
  const place = shape.isTitle ? `<p:nvPr><p:ph type="title"/></p:nvPr>` : "<p:nvPr/>";
  const fill = paint.fill === null ? "<a:noFill/>" : solidFill(paint.fill, opacity);
  const text = shape.text ?? "";
  return `<p:sp><p:nvSpPr>${identity(nextId(), shape.name, shape.description)}${kind}${place}</p:nvSpPr><p:spPr>${frame(bounds, flips)}${geometry}${fill}${lineXml(shape)}</p:spPr>${text}</p:sp>`;
}

/** Shapes as one object that keeps together and can be taken apart. */
export function groupXml(
  name: string,
  description: string,
  members: readonly string[],
  bounds: Bounds,
  nextId: NextId,
): string {
  const box = frame(bounds, "", "<a:chOff$/><a:chExt#/>");
  return `<p:grpSp><p:nvGrpSpPr>${identity(nextId(), name, description)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${box}</p:grpSpPr>${members.join("")}</p:grpSp>`;
}

function identity(id: number, name: string, description = ""): string {
  const told = description === "" ? "" : ` descr="${escapeXml(description)}"`;
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${told}/>`;
}

function frame(bounds: Bounds, flips: string, child = ""): string {
  const offset = ` x="${emu(bounds.left)}" y="${emu(bounds.top)}"`;
  const extent = ` cx="${emu(bounds.right - bounds.left)}" cy="${emu(bounds.bottom - bounds.top)}"`;
  const inner = child.replace("$", offset).replace("#", extent);
  return `<a:xfrm${flips}><a:off${offset}/><a:ext${extent}/>${inner}</a:xfrm>`;
}

export function boundsOf(outline: Outline): Bounds {
  const bounds =
    outline.kind === "path"
      ? outlineBounds({ kind: "polygon", points: samplePath(outline.start, outline.pieces, 32) })
      : outlineBounds(outline);
  return bounds ?? { left: 0, top: 0, right: 0, bottom: 0 };
}

function straightLine(outline: Outline): { from: Point; to: Point } | null {
  if (outline.kind !== "path" || outline.pieces.length !== 1) return null;
  const [piece] = outline.pieces;
  return piece && !piece.control ? { from: outline.start, to: piece.to } : null;
}

function geometryXml(outline: Outline, bounds: Bounds, paint: Paint): string {
  if (outline.kind === "circle") return `<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>`;
  if (outline.kind === "rect") {
    const shorter = Math.min(outline.width, outline.height);
    if (outline.radius <= 0 || shorter <= 0) return `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
    const adjust = Math.min(50000, Math.round((outline.radius / shorter) * 100000));
    return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${adjust}"/></a:avLst></a:prstGeom>`;
  }
  const [start, pieces, closed] = contour(outline);
  const at = (point: Point) => `<a:pt x="${emu(point.x - bounds.left)}" y="${emu(point.y - bounds.top)}"/>`;
  const draw = (first: Point, rest: readonly PathPiece[]): string => {
    let from = first;
    const steps = rest.map(({ control, to }) => {
      const step = control
        ? `<a:cubicBezTo>${at(twoThirds(from, control))}${at(twoThirds(to, control))}${at(to)}</a:cubicBezTo>`
        : `<a:lnTo>${at(to)}</a:lnTo>`;
      from = to;
      return step;
    });
    return `<a:moveTo>${at(first)}</a:moveTo>${steps.join("")}`;
  };
  // PowerPoint's own dash patterns have no offset, so dashes of arrows in one lane would fill each other's gaps.
  const strokes = closed ? [{ start, pieces }] : dashPieces({ start, pieces }, paint.dash, paint.dashOffset ?? 0);
  const drawn = strokes.map((stroke) => draw(stroke.start, stroke.pieces)).join("");
  const size = `w="${emu(bounds.right - bounds.left)}" h="${emu(bounds.bottom - bounds.top)}"`;
  const close = closed ? "<a:close/>" : "";
  const fill = closed ? "" : ' fill="none"';
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path ${size}${fill}>${drawn}${close}</a:path></a:pathLst></a:custGeom>`;
}

function contour(outline: Extract<Outline, { kind: "polygon" | "path" }>): [Point, readonly PathPiece[], boolean] {
  if (outline.kind === "path") return [outline.start, outline.pieces, false];
  const [start, ...rest] = outline.points;
  return [start ?? { x: 0, y: 0 }, rest.map((to) => ({ control: null, to })), true];
}

function twoThirds(from: Point, to: Point): Point {
  return { x: from.x + ((to.x - from.x) * 2) / 3, y: from.y + ((to.y - from.y) * 2) / 3 };
}

function lineXml({ outline, paint, opacity, end }: ShapeXml): string {
  if (paint.stroke === null) return "<a:ln><a:noFill/></a:ln>";
  const cap = paint.cap === "round" ? ' cap="rnd"' : ' cap="flat"';
  const dash = dashName(outline, paint);
  const head = end
    ? `<a:tailEnd type="${end.type}" w="${endSize(end.size, paint)}" len="${endSize(end.size, paint)}"/>`
    : "";
  return `<a:ln w="${emu(paint.strokeWidth)}"${cap}>${solidFill(paint.stroke, opacity)}${dash}<a:miter lim="800000"/>${head}</a:ln>`;
}

/** Pattern of a closed outline; the dashes of open lines are drawn one by one. */
function dashName(outline: Outline, { dash, strokeWidth }: Paint): string {
  const [length] = dash;
  if (length === undefined || outline.kind === "path") return "";
  return `<a:prstDash val="${length < strokeWidth * 2 ? "sysDot" : "lgDash"}"/>`;
}

/** Native ends are 2, 3 or 5 times as long as the line is wide; thinner lines count as 2 points. */
function endSize(size: number, { strokeWidth }: Paint): "sm" | "med" | "lg" {
  const times = size / Math.max(2, strokeWidth);
  if (times >= 4) return "lg";
  return times >= 2.5 ? "med" : "sm";
}
