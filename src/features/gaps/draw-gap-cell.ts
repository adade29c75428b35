import { partNames } from "../../domain/network";
import { stateMark } from "../../drawing/glyphs";
import { line, words } from "../../drawing/items";
import type { DrawingItem } from "../../drawing/types";
import type { Palette } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import type { PlacedCell } from "./cell-id";

/** CSS pixels. */
const size = 12;
const lineHeight = 15;
const air = 3;
/** Between things in a cell, and between a cell and the next. */
const apart = 5;
const seam = 3;

/** Something that stands in a cell and is not parted. */
interface Piece {
  readonly width: number;
  readonly at: (x: number, y: number) => readonly DrawingItem[];
}

/** What a cell holds, in lines of its width. */
function linesOf({ cell }: PlacedCell, cellWidth: number, palette: Palette): Piece[][] {
  const room = cellWidth - seam - 4;
  const lines: Piece[][] = [];
  let used = 0;
  for (const piece of piecesOf(cell, palette)) {
    const last = lines.at(-1);
    if (last && used + apart + piece.width <= room) {
      last.push(piece);
      used += apart + piece.width;
    } else {
      lines.push([piece]);
      used = piece.width;
    }
  }
  return lines;
}

const stateOfPart = { up: "up", down: "down", both: "mixed", unsigned: "changed", none: "none" } as const;

function piecesOf({ refs, parts, mayBeOne, retractedRefs }: PlacedCell["cell"], palette: Palette): Piece[] {
  const text = (told: string, fill: string, weight: 400 | 600 = 400): Piece => ({
    width: measureText(told, size, weight),
    at: (x, y) => [words(told, { x, y: y + size / 3 }, { size, weight, fill })],
  });
  const star = mayBeOne.length > 0 ? "*" : "";
  const told = partNames.filter((part) => parts[part].length > 0);
  const counts = told.map((part, at): Piece => {
    const mark = size * 0.75;
    // The star belongs to all the numbers of a cell and ends the last.
    const number = text(`${parts[part].length}${at === told.length - 1 ? star : ""}`, palette.text, 600);
    return {
      width: mark + 2 + number.width,
      at: (x, y) => [
        ...stateMark(stateOfPart[part], { x: x + mark / 2, y }, mark, palette),
        ...number.at(x + mark + 2, y),
      ],
    };
  });
  const struck = text(String(retractedRefs.length), palette.retracted.text);
  return [
    ...(refs.length === 0 ? [text("?", palette.textMuted)] : counts),
    // Struck through aslant: a level stroke would make a plus of a one.
    ...(retractedRefs.length === 0
      ? []
      : [
          {
            width: struck.width + 4,
            at: (x: number, y: number) => [
              ...struck.at(x + 2, y),
              line({ x, y: y + 5 }, { x: x + struck.width + 4, y: y - 5 }, palette.retracted.text, 1),
            ],
          },
        ]),
  ];
}

/** Height that a cell needs. */
export function cellHeight(at: PlacedCell, cellWidth: number, palette: Palette): number {
  return linesOf(at, cellWidth, palette).length * lineHeight + 2 * air;
}

export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A cell: colour, numbers and marks where it was studied, a question mark where it was not. */
export function drawGapCell(at: PlacedCell, { left, top, width, height }: CellPlace, palette: Palette) {
  const open = at.cell.refs.length === 0;
  const { tint, outline } = palette.categories[at.cell.category?.colour ?? "none"];
  const body: DrawingItem = {
    kind: "shape",
    role: "body",
    outline: { kind: "rect", x: left, y: top, width: width - seam, height, radius: 3 },
    paint: {
      fill: open ? null : tint,
      stroke: open ? palette.inks.background : outline,
      strokeWidth: open ? 0.6 : 1,
      dash: open ? [2, 2] : [],
      cap: "butt",
    },
  };
  const lines = linesOf(at, width, palette);
  const first = top + height / 2 - ((lines.length - 1) * lineHeight) / 2;
  const items = lines.flatMap((pieces, row) => {
    const whole = pieces.reduce((sum, piece) => sum + piece.width + apart, -apart);
    let x = left + (width - seam - whole) / 2;
    return pieces.flatMap((piece) => {
      const drawn = piece.at(x, first + row * lineHeight);
      x += piece.width + apart;
      return drawn;
    });
  });
  return [body, ...items];
}
