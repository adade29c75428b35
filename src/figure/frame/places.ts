import { overlaps, type Rectangle } from "../../scene/metrics/rectangles";

const cell = 64;

/** Rectangles, looked up by where they are. */
export interface Places<T> {
  add(area: Rectangle, value: T): void;
  /** What overlaps an area; something may come twice. */
  near(area: Rectangle): T[];
  meets(area: Rectangle): boolean;
}

export function newPlaces<T>(): Places<T> {
  const cells = new Map<number, { readonly area: Rectangle; readonly value: T }[]>();
  const keysOf = ({ left, right, top, bottom }: Rectangle): number[] => {
    const keys: number[] = [];
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) keys.push(column * 65536 + row);
    }
    return keys;
  };
  const found = (area: Rectangle) => keysOf(area).flatMap((key) => cells.get(key) ?? []);
  return {
    add(area, value) {
      const entry = { area, value };
      for (const key of keysOf(area)) {
        const list = cells.get(key);
        if (list) list.push(entry);
        else cells.set(key, [entry]);
      }
    },
    near: (area) => found(area).flatMap((entry) => (overlaps(entry.area, area) ? [entry.value] : [])),
    meets: (area) => found(area).some((entry) => overlaps(entry.area, area)),
  };
}
