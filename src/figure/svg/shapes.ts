import type { DrawingItem, Outline, Paint, Words } from "../../drawing/types";
import { attributes, decimal, escapeXml } from "../../files/xml";
import type { Point } from "../../scene/types";

export interface ColourAttributes {
  readonly fill?: string;
  readonly stroke?: string;
  readonly class?: string;
}

/** How colours and fonts are written: as attributes in files, as classes in the picture inside the page. */
export interface SvgStyle {
  readonly digits: number;
  readonly colour: (property: "fill" | "stroke", colour: string) => ColourAttributes;
  readonly weight: (weight: 400 | 600) => string | null;
  /** Writes words in another way than as text; null leaves them text. */
  readonly words?: (words: Words) => string | null;
}

/** Plain attributes: what every drawing program understands. */
export const attributeStyle: SvgStyle = {
  digits: 2,
  colour: (property, colour) => ({ [property]: colour }),
  weight: (weight) => (weight === 400 ? null : String(weight)),
};

export function itemToSvg(item: DrawingItem, style: SvgStyle): string {
  if (item.kind === "words") return style.words?.(item) ?? wordsToSvg(item, style);
  return outlineToSvg(item.outline, item.paint, style);
}

function outlineToSvg(outline: Outline, paint: Paint, style: SvgStyle): string {
  const n = (value: number) => decimal(value, style.digits);
  const look = paintAttributes(paint, style);
  switch (outline.kind) {
    case "rect": {
      const { x, y, width, height, radius } = outline;
      const corner = radius > 0 ? n(radius) : null;
      return `<rect${attributes({ x: n(x), y: n(y), width: n(width), height: n(height), rx: corner, ...look })}/>`;
    }
    case "circle":
      return `<circle${attributes({ cx: n(outline.x), cy: n(outline.y), r: n(outline.r), ...look })}/>`;
    case "polygon": {
      const points = outline.points.map(({ x, y }) => `${n(x)},${n(y)}`).join(" ");
      return `<polygon${attributes({ points, ...look })}/>`;
    }
    case "path":
      return `<path${attributes({ d: pathData(outline, style.digits), ...look })}/>`;
  }
}

/** `M`, `L` and `Q` commands of a path: the uniform quadratic B-spline piece by piece, what is straight as one line. */
export function pathData(outline: Extract<Outline, { kind: "path" }>, digits = 2): string {
  const p = ({ x, y }: Point) => `${decimal(x, digits)} ${decimal(y, digits)}`;
  const commands = [`M${p(outline.start)}`];
  // Where the straight run that is being written began, and the place before; null behind a curve.
  let run: Point | null = null;
  let at = outline.start;
  for (const { control, to } of outline.pieces) {
    if (control && !isBetween(at, control, to)) {
      commands.push(`Q${p(control)} ${p(to)}`);
      run = null;
    } else {
      if (run && isBetween(run, at, to)) commands.pop();
      else run = at;
      commands.push(`L${p(to)}`);
    }
    at = to;
  }
  return commands.join("");
}

/** Whether a point lies on the straight line from one to another, by less than anybody can see. */
function isBetween(from: Point, point: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [px, py] = [point.x - from.x, point.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return Math.hypot(px, py) < 1e-6;
  const along = (px * dx + py * dy) / length;
  return Math.abs(px * dy - py * dx) / length < 0.005 && along >= -0.005 && along <= length + 0.005;
}

/** Any outline as the data of a path. */
export function outlineData(outline: Outline, digits = 2): string {
  const n = (value: number) => decimal(value, digits);
  switch (outline.kind) {
    case "path":
      return pathData(outline, digits);
    case "polygon":
      return `M${outline.points.map(({ x, y }) => `${n(x)} ${n(y)}`).join("L")}Z`;
    case "circle": {
      const { x, y, r } = outline;
      const half = `a${n(r)} ${n(r)} 0 1 0 `;
      return `M${n(x - r)} ${n(y)}${half}${n(2 * r)} 0${half}${n(-2 * r)} 0Z`;
    }
    case "rect": {
      const { x, y, width, height } = outline;
      return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
    }
  }
}

/** Colours, widths and dashes of a paint. */
export function paintAttributes(paint: Paint, style: SvgStyle): Record<string, string | null> {
  const fill: ColourAttributes = paint.fill === null ? { fill: "none" } : style.colour("fill", paint.fill);
  if (paint.stroke === null) return { ...fill };
  const stroke = style.colour("stroke", paint.stroke);
  const classes = [fill.class, stroke.class].filter((name) => name !== undefined).join(" ");
  return {
    ...fill,
    ...stroke,
    ...(classes ? { class: classes } : {}),
    "stroke-width": decimal(paint.strokeWidth, 2),
    "stroke-dasharray": paint.dash.length > 0 ? paint.dash.map((length) => decimal(length, 2)).join(" ") : null,
    "stroke-dashoffset": paint.dash.length > 0 && paint.dashOffset ? decimal(paint.dashOffset, 2) : null,
    "stroke-linecap": paint.cap === "round" ? "round" : null,
  };
}

const anchors: Readonly<Record<Words["align"], string | null>> = { start: null, middle: "middle", end: "end" };

function wordsToSvg(words: Words, style: SvgStyle): string {
  const [only] = words.lines;
  if (words.lines.length === 1 && only !== undefined) {
    const place = { x: decimal(words.x, style.digits), y: decimal(words.y, style.digits) };
    return `<text${attributes({ ...place, ...wordsLook(words, style) })}>${escapeXml(only)}</text>`;
  }
  return textOfOneLook([words], style);
}

/** Words of one look as one text. Empty of none. */
export function textOfOneLook(all: readonly Words[], style: SvgStyle): string {
  const [first] = all;
  if (!first) return "";
  const n = (value: number) => decimal(value, style.digits);
  const spans = all.flatMap(({ lines, x, y, lineHeight }) =>
    lines.map((line, i) => `<tspan${attributes({ x: n(x), y: n(y + i * lineHeight) })}>${escapeXml(line)}</tspan>`),
  );
  return `<text${attributes(wordsLook(first, style))}>${spans.join("")}</text>`;
}

/** Colour, size, weight and alignment as attributes. */
export function wordsLook(words: Words, style: SvgStyle): Record<string, string | null> {
  return {
    ...style.colour("fill", words.fill),
    "font-size": decimal(words.fontSize, 2),
    "font-weight": style.weight(words.weight),
    "text-anchor": anchors[words.align],
  };
}
