import type { PathPiece } from "../../drawing/types";
import type { Point } from "../../scene/types";

/** One closed contour of a glyph, in font units, y up. */
export interface Contour {
  readonly start: Point;
  readonly pieces: readonly PathPiece[];
}

/** The outlines of a TrueType font. Units of the em: `unitsPerEm`. */
export interface GlyphSource {
  readonly unitsPerEm: number;
  has(character: string): boolean;
  advance(character: string): number;
  contours(character: string): Contour[];
}

/** Raised for a file that is no TrueType font, or lacks a table that outlines need. */
export class FontError extends Error {
  override readonly name = "FontError";
}

/**
 * Reads glyph outlines from a TrueType file: tables `head`, `hhea`, `hmtx`, `cmap` (formats 4 and 12), `loca`, `glyf`
 * (OpenType specification 1.9).
 */
export function readGlyphs(file: Uint8Array): GlyphSource {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const table = tablesOf(view);
  const head = table("head");
  const unitsPerEm = view.getUint16(head + 18);
  const longOffsets = view.getInt16(head + 50) === 1;
  const [loca, glyf, hmtx] = [table("loca"), table("glyf"), table("hmtx")];
  const metrics = view.getUint16(table("hhea") + 34);
  const glyphOf = characterMap(view, table("cmap"));
  const offsetOf = (glyph: number) =>
    longOffsets ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;
  const find = (character: string) => glyphOf(character.codePointAt(0) ?? 0);
  const contoursOf = (glyph: number, depth = 0): Contour[] => {
    const start = offsetOf(glyph);
    if (offsetOf(glyph + 1) === start || depth > 8) return [];
    const at = glyf + start;
    return view.getInt16(at) >= 0
      ? simpleContours(view, at)
      : compositeParts(view, at).flatMap((part) =>
          contoursOf(part.glyph, depth + 1).map((contour) => transform(contour, part)),
        );
  };
  return {
    unitsPerEm,
    has: (character) => find(character) !== 0,
    advance: (character) => view.getUint16(hmtx + Math.min(find(character), metrics - 1) * 4),
    contours: (character) => contoursOf(find(character)),
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  if (view.byteLength < 12 || view.getUint32(0) !== 0x00010000) throw new FontError("Not a TrueType font.");
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    offsets.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new FontError(`The font has no table "${tag}".`);
    return offset;
  };
}

function characterMap(view: DataView, cmap: number): (code: number) => number {
  let best: { format: number; at: number } | null = null;
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12 || (format === 4 && best?.format !== 12)) best = { format, at };
  }
  if (!best) throw new FontError("The font maps no Unicode characters.");
  const { format, at } = best;
  return format === 12 ? (code) => glyphInGroups(view, at, code) : (code) => glyphInSegments(view, at, code);
}

function glyphInGroups(view: DataView, at: number, code: number): number {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12;
    const first = view.getUint32(group);
    if (code >= first && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - first;
  }
  return 0;
}

function glyphInSegments(view: DataView, at: number, code: number): number {
  const bytes = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + bytes];
  for (let i = 0; i < bytes; i += 2) {
    if (code > view.getUint16(ends + i)) continue;
    const first = view.getUint16(starts + i);
    if (code < first) return 0;
    const delta = view.getUint16(starts + bytes + i);
    const rangeAt = starts + bytes * 2 + i;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (code - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

interface GlyphPoint extends Point {
  readonly onCurve: boolean;
}

function simpleContours(view: DataView, at: number): Contour[] {
  const count = view.getInt16(at);
  const ends = Array.from({ length: count }, (_, i) => view.getUint16(at + 10 + i * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let cursor = at + 10 + count * 2;
  cursor += 2 + view.getUint16(cursor);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(cursor++);
    const times = flag & 8 ? view.getUint8(cursor++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  const read = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * view.getUint8(cursor++);
      else if (!(flag & same)) {
        value += view.getInt16(cursor);
        cursor += 2;
      }
      return value;
    });
  };
  const xs = read(2, 16);
  const ys = read(4, 32);
  const points = flags.map((flag, i): GlyphPoint => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, onCurve: (flag & 1) === 1 }));
  return ends.flatMap((end, i) => contourOf(points.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1)) ?? []);
}

/** Points of a contour as quadratic pieces: between two controls in a row stands the point half way. */
function contourOf(points: readonly GlyphPoint[]): Contour | null {
  const first = points.findIndex((point) => point.onCurve);
  const [head, next] = points;
  if (!head || !next) return null;
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const turned = first > 0 ? [...points.slice(first), ...points.slice(0, first)] : [...points];
  const begin = turned[0] ?? head;
  const start: Point = first < 0 ? middle(points.at(-1) ?? head, head) : { x: begin.x, y: begin.y };
  const rest: GlyphPoint[] = [...(first < 0 ? turned : turned.slice(1)), { ...start, onCurve: true }];
  const pieces: PathPiece[] = [];
  let control: Point | null = null;
  for (const point of rest) {
    const here = { x: point.x, y: point.y };
    if (point.onCurve) {
      pieces.push({ control, to: here });
      control = null;
    } else {
      if (control) pieces.push({ control, to: middle(control, here) });
      control = here;
    }
  }
  return { start, pieces };
}

interface Part {
  readonly glyph: number;
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  readonly dx: number;
  readonly dy: number;
}

function compositeParts(view: DataView, at: number): Part[] {
  const parts: Part[] = [];
  let cursor = at + 10;
  for (let flags = 0x20; flags & 0x20; ) {
    flags = view.getUint16(cursor);
    const glyph = view.getUint16(cursor + 2);
    cursor += 4;
    const words = (flags & 1) !== 0;
    const dx = words ? view.getInt16(cursor) : view.getInt8(cursor);
    const dy = words ? view.getInt16(cursor + 2) : view.getInt8(cursor + 1);
    cursor += words ? 4 : 2;
    const scale = () => {
      const value = view.getInt16(cursor) / 16384;
      cursor += 2;
      return value;
    };
    let [xx, xy, yx, yy] = [1, 0, 0, 1];
    if (flags & 8) xx = yy = scale();
    else if (flags & 0x40) [xx, yy] = [scale(), scale()];
    else if (flags & 0x80) [xx, xy, yx, yy] = [scale(), scale(), scale(), scale()];
    parts.push({ glyph, xx, xy, yx, yy, dx, dy });
  }
  return parts;
}

function transform(contour: Contour, { xx, xy, yx, yy, dx, dy }: Part): Contour {
  const at = ({ x, y }: Point): Point => ({ x: x * xx + y * yx + dx, y: x * xy + y * yy + dy });
  return {
    start: at(contour.start),
    pieces: contour.pieces.map(({ control, to }) => ({ control: control && at(control), to: at(to) })),
  };
}
