import type { Rectangle } from "../metrics/rectangles";

const cell = 48;

interface Entry extends Rectangle {
  /** Number of what the area belongs to. */
  readonly of: number;
}

/** Rectangles, looked up by where they are: quick, for thousands of places are tried. */
export interface Places {
  add(area: Rectangle, of: string): void;
  /** Whether anything overlaps an area. */
  meets(area: Rectangle): boolean;
  /** How many different things overlap an area, `not` apart; it stops to count at `most`. */
  count(area: Rectangle, not: string, most: number): number;
  /** What overlaps an area, each once. */
  at(area: Rectangle): string[];
}

const none: readonly Entry[] = [];

export function newPlaces(): Places {
  const cells = new Map<number, Entry[]>();
  const numbers = new Map<string, number>();
  const names: string[] = [];
  /** By number: the last search that has found it. */
  const foundBy: number[] = [];
  let search = 0;
  const numberOf = (of: string): number => {
    const known = numbers.get(of);
    if (known !== undefined) return known;
    numbers.set(of, names.length);
    foundBy.push(0);
    return names.push(of) - 1;
  };
  const entriesAt = (column: number, row: number): readonly Entry[] => cells.get(column * 65536 + row) ?? none;
  return {
    add({ left, right, top, bottom }, of) {
      const entry: Entry = { left, right, top, bottom, of: numberOf(of) };
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
        for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) {
          const key = column * 65536 + row;
          const entries = cells.get(key);
          if (entries) entries.push(entry);
          else cells.set(key, [entry]);
        }
      }
    },
    // These loops are written out: a function called back for each entry takes several times as long.
    meets({ left, right, top, bottom }) {
      const [lastColumn, lastRow] = [Math.floor(right / cell), Math.floor(bottom / cell)];
      for (let column = Math.floor(left / cell); column <= lastColumn; column++) {
        for (let row = Math.floor(top / cell); row <= lastRow; row++) {
          for (const entry of entriesAt(column, row)) {
            if (entry.left < right && left < entry.right && entry.top < bottom && top < entry.bottom) return true;
          }
        }
      }
      return false;
    },
    count({ left, right, top, bottom }, not, most) {
      const own = numbers.get(not) ?? -1;
      search++;
      let found = 0;
      const [lastColumn, lastRow] = [Math.floor(right / cell), Math.floor(bottom / cell)];
      for (let column = Math.floor(left / cell); column <= lastColumn; column++) {
        for (let row = Math.floor(top / cell); row <= lastRow; row++) {
          for (const entry of entriesAt(column, row)) {
            if (entry.left >= right || left >= entry.right || entry.top >= bottom || top >= entry.bottom) continue;
            if (entry.of === own || foundBy[entry.of] === search) continue;
            foundBy[entry.of] = search;
            found++;
            if (found >= most) return found;
          }
        }
      }
      return found;
    },
    at({ left, right, top, bottom }) {
      search++;
      const found: string[] = [];
      const [lastColumn, lastRow] = [Math.floor(right / cell), Math.floor(bottom / cell)];
      for (let column = Math.floor(left / cell); column <= lastColumn; column++) {
        for (let row = Math.floor(top / cell); row <= lastRow; row++) {
          for (const entry of entriesAt(column, row)) {
            if (entry.left >= right || left >= entry.right || entry.top >= bottom || top >= entry.bottom) continue;
            if (foundBy[entry.of] === search) continue;
            foundBy[entry.of] = search;
            found.push(names[entry.of] ?? "");
          }
        }
      }
      return found;
    },
  };
}
