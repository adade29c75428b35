import { at, real, whole } from "../base/at";
import { measures } from "../base/measures";
import { Isotonic } from "../coordinates/isotonic";
import { fixedWeight, wishesOf } from "../coordinates/ports";
import type { Model } from "../model/model";
import type { RoutePlan } from "../model/plan";
import type { RootBox } from "../sizes/boxes";

/** What takes a port of its own unless its neighbours look the same: places of arrow ends in the list of all ends. */
interface Unit {
  readonly key: number;
  readonly head: boolean;
  readonly fixed: number | null;
  readonly ends: readonly number[];
}

/** One side of a box: what wants ports there, and the height that is free for them. */
interface BoxSide {
  readonly units: readonly Unit[];
  readonly room: number;
}

/** Heights of the ends of arrows, found again and again: two for each run, at its start and at its end. */
export interface FastPorts {
  /** Height of each end relative to its box; end `2 r` is where run `r` starts, `2 r + 1` where it ends. */
  readonly offset: Float64Array;
  /** A number for the port of each end; -1 where it has none. */
  readonly port: Int32Array;
  /** Finds the ports for heights of the vertices. */
  find(y: Float64Array): void;
}

/** As `portsOf`, written for speed. */
export function newFastPorts(
  plans: readonly RoutePlan[],
  model: Model,
  boxes: ReadonlyMap<string, RootBox>,
): FastPorts {
  const sides = sidesOf(plans, model, boxes);
  const most = Math.max(1, ...sides.map(({ units }) => units.length));
  const offset = new Float64Array(2 * plans.length);
  const port = new Int32Array(2 * plans.length).fill(-1);
  const sort = newUnitOrder(plans, most);
  const isotonic = new Isotonic(most);
  const below = new Float64Array(most);
  const fitted = new Float64Array(most);

  /** Finds the ports of one side, numbered from `first`. */
  function findOn({ units, room }: BoxSide, first: number, y: Float64Array): void {
    const { sorted, groups, groupEnd } = sort(units, y);
    const step = room / Math.max(1, groups - 1);
    let down = 0;
    isotonic.clear();
    for (let g = 0; g < groups; g++) {
      const start = g === 0 ? 0 : whole(groupEnd, g - 1);
      const unit = at(units, whole(sorted, start));
      if (g > 0) {
        const before = at(units, whole(sorted, start - 1));
        down += Math.min(step, unit.head && before.head ? measures.ports.heads : measures.ports.starts);
      }
      below[g] = down;
      const weight = unit.fixed === null ? 1 : fixedWeight;
      isotonic.add(((unit.fixed ?? 0) - down) * weight, weight);
    }
    isotonic.fit(fitted);
    for (let g = 0; g < groups; g++) {
      const height = real(fitted, g) + real(below, g);
      for (let i = g === 0 ? 0 : whole(groupEnd, g - 1); i < whole(groupEnd, g); i++) {
        for (const end of at(units, whole(sorted, i)).ends) {
          offset[end] = height;
          port[end] = first + g;
        }
      }
    }
  }

  return {
    offset,
    port,
    find(y) {
      let first = 0;
      for (const side of sides) {
        findOn(side, first, y);
        first += side.units.length;
      }
    },
  };
}

function sidesOf(plans: readonly RoutePlan[], model: Model, boxes: ReadonlyMap<string, RootBox>): BoxSide[] {
  const place = new Map(plans.map(({ arrow }, r) => [arrow.edge.id, r]));
  return [...wishesOf(plans, model, boxes, new Float64Array(model.vertices.length))].map(([side, wishes]) => {
    const keys = [...new Set(wishes.map(({ key }) => key))].sort();
    const units = new Map<string, Unit & { readonly ends: number[] }>();
    wishes.forEach(({ key, head, single, fixed, arrows }, i) => {
      const id = !single && fixed === null ? `${i} ${key}` : key;
      const unit = units.get(id) ?? { key: keys.indexOf(key), head, fixed, ends: [] };
      for (const arrow of arrows) unit.ends.push(2 * (place.get(arrow) ?? 0) + (head ? 1 : 0));
      units.set(id, unit);
    });
    const height = boxes.get(side.slice(0, side.lastIndexOf(" ")))?.height ?? 0;
    return { units: [...units.values()], room: Math.max(0, height - 2 * measures.ports.corner) };
  });
}

/** Units from top to bottom, neighbours that look the same in one group: they share a port. */
interface UnitOrder {
  readonly sorted: Int32Array;
  /** Number of groups, and where each ends in `sorted`. */
  groups: number;
  readonly groupEnd: Int32Array;
}

/** Sorts units by the mean height of the other ends of their arrows. The answer is written over by the next. */
function newUnitOrder(
  plans: readonly RoutePlan[],
  most: number,
): (units: readonly Unit[], y: Float64Array) => UnitOrder {
  // The vertex that an arrow comes from or goes to next, as seen from each of its ends.
  const facing = Int32Array.from(plans.flatMap(({ from, to, dummies }) => [dummies[0] ?? to, dummies.at(-1) ?? from]));
  const other = new Float64Array(most);
  const result: UnitOrder = { sorted: new Int32Array(most), groups: 0, groupEnd: new Int32Array(most) };
  const { sorted, groupEnd } = result;
  return (units, y) => {
    const n = units.length;
    for (let i = 0; i < n; i++) {
      const { ends, key } = at(units, i);
      let sum = 0;
      for (const end of ends) sum += real(y, whole(facing, end));
      const mean = sum / ends.length;
      other[i] = mean;
      let j = i;
      for (; j > 0; j--) {
        const before = whole(sorted, j - 1);
        const gap = real(other, before) - mean;
        if (gap < 0 || (gap === 0 && at(units, before).key <= key)) break;
        sorted[j] = before;
      }
      sorted[j] = i;
    }
    result.groups = 0;
    for (let i = 0; i < n; i++) {
      const isSame = i > 0 && at(units, whole(sorted, i)).key === at(units, whole(sorted, i - 1)).key;
      if (!isSame) result.groups++;
      groupEnd[result.groups - 1] = i + 1;
    }
    return result;
  };
}
