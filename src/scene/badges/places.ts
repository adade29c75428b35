import type { Rectangle } from "../metrics/rectangles";

const cell = 48;

interface Entry {
  readonly area: Rectangle;
  /** What the area belongs to. */
  readonly of: string;
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

export function newPlaces(): Places {
  const cells = new Map<number, Entry[]>();
  /** Calls back with what overlaps an area, until that is enough; something may come twice. */
  const visit = ({ left, right, top, bottom }: Rectangle, isEnough: (entry: Entry) => boolean): boolean => {
    const [lastColumn, lastRow] = [Math.floor(right / cell), Math.floor(bottom / cell)];
    for (let column = Math.floor(left / cell); column <= lastColumn; column++) {
      for (let row = Math.floor(top / cell); row <= lastRow; row++) {
        const entries = cells.get(column * 65536 + row);
        if (!entries) continue;
        for (const entry of entries) {
          const { area } = entry;
          const isMet = area.left < right && left < area.right && area.top < bottom && top < area.bottom;
          if (isMet && isEnough(entry)) return true;
        }
      }
    }
    return false;
  };
  return {
    add(area, of) {
      for (let column = Math.floor(area.left / cell); column <= Math.floor(area.right / cell); column++) {
        for (let row = Math.floor(area.top / cell); row <= Math.floor(area.bottom / cell); row++) {
          const key = column * 65536 + row;
          const entries = cells.get(key);
          if (entries) entries.push({ area, of });
          else cells.set(key, [{ area, of }]);
        }
      }
    },
    meets: (area) => visit(area, () => true),
    at(area) {
      const found: string[] = [];
      visit(area, ({ of }) => {
        if (!found.includes(of)) found.push(of);
        return false;
      });
      return found;
    },
    count(area, not, most) {
      const found: string[] = [];
      visit(area, ({ of }) => of !== not && !found.includes(of) && found.push(of) >= most);
      return found.length;
    },
  };
}
