import { measures } from "../base/measures";
import { wishesOf } from "../coordinates/ports";
import type { Model } from "../model/model";
import type { Run } from "../model/plan";
import type { RootBox } from "../sizes/boxes";

/** What takes a port of its own unless its neighbours look the same: places of arrow ends in the list of all ends. */
interface Unit {
  readonly key: number;
  readonly head: boolean;
  readonly fixed: number | null;
  readonly ends: readonly number[];
}

/** Heights of the ends of arrows, found again and again: two for each run, at its start and at its end. */
export interface SketchPorts {
  /** Height of each end relative to its box; end `2 r` is where run `r` starts, `2 r + 1` where it ends. */
  readonly offset: Float64Array;
  /** A number for the port of each end; -1 where it has none. */
  readonly port: Int32Array;
  /** Finds the ports for heights of the vertices. */
  find(y: Float64Array): void;
}

/** As `portsOf`, written for speed. */
export function newSketchPorts(runs: readonly Run[], model: Model, boxes: ReadonlyMap<string, RootBox>): SketchPorts {
  const offset = new Float64Array(2 * runs.length);
  const port = new Int32Array(2 * runs.length).fill(-1);
  // The vertex that an arrow comes from or goes to next, as seen from each of its ends.
  const facing = new Int32Array(2 * runs.length);
  const place = new Map(runs.map(({ arrow }, r) => [arrow.edge.id, r]));
  runs.forEach(({ from, to, lanes }, r) => {
    facing[2 * r] = lanes[0] ?? to;
    facing[2 * r + 1] = lanes.at(-1) ?? from;
  });
  const sides = [...wishesOf(runs, model, boxes, new Float64Array(model.vertices.length))].map(([side, wishes]) => {
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
  const most = Math.max(1, ...sides.map(({ units }) => units.length));
  const other = new Float64Array(most);
  const sorted = new Int32Array(most);
  const groupEnd = new Int32Array(most);
  const pool = { sum: new Float64Array(most), weight: new Float64Array(most), count: new Int32Array(most) };
  const at = new Float64Array(most);

  function findOn({ units, room }: (typeof sides)[number], first: number, y: Float64Array): void {
    const n = units.length;
    for (let i = 0; i < n; i++) {
      const { ends } = units[i] as Unit;
      let sum = 0;
      for (let k = 0; k < ends.length; k++) sum += y[facing[ends[k] as number] as number] as number;
      const mean = sum / ends.length;
      other[i] = mean;
      const { key } = units[i] as Unit;
      let j = i;
      for (; j > 0; j--) {
        const before = sorted[j - 1] as number;
        const gap = (other[before] as number) - mean;
        if (gap < 0 || (gap === 0 && (units[before] as Unit).key <= key)) break;
        sorted[j] = before;
      }
      sorted[j] = i;
    }
    // Neighbours that look the same share a port.
    let groups = 0;
    for (let i = 0; i < n; i++) {
      const same = i > 0 && (units[sorted[i] as number] as Unit).key === (units[sorted[i - 1] as number] as Unit).key;
      if (!same) groups++;
      groupEnd[groups - 1] = i + 1;
    }
    const step = room / Math.max(1, groups - 1);
    let top = 0;
    let down = 0;
    for (let g = 0; g < groups; g++) {
      const unit = units[sorted[g === 0 ? 0 : (groupEnd[g - 1] as number)] as number] as Unit;
      if (g > 0) {
        const before = units[sorted[(groupEnd[g - 1] as number) - 1] as number] as Unit;
        down += Math.min(step, unit.head && before.head ? measures.ports.heads : measures.ports.starts);
      }
      at[g] = down;
      let weight = unit.fixed === null ? 1 : 50;
      let sum = ((unit.fixed ?? 0) - down) * weight;
      let count = 1;
      while (top > 0 && (pool.sum[top - 1] as number) / (pool.weight[top - 1] as number) > sum / weight) {
        top--;
        sum += pool.sum[top] as number;
        weight += pool.weight[top] as number;
        count += pool.count[top] as number;
      }
      pool.sum[top] = sum;
      pool.weight[top] = weight;
      pool.count[top] = count;
      top++;
    }
    let g = 0;
    for (let p = 0; p < top; p++) {
      const middle = (pool.sum[p] as number) / (pool.weight[p] as number);
      for (let k = 0; k < (pool.count[p] as number); k++, g++) {
        for (let i = g === 0 ? 0 : (groupEnd[g - 1] as number); i < (groupEnd[g] as number); i++) {
          const { ends } = units[sorted[i] as number] as Unit;
          for (let e = 0; e < ends.length; e++) {
            offset[ends[e] as number] = middle + (at[g] as number);
            port[ends[e] as number] = first + g;
          }
        }
      }
    }
  }

  return {
    offset,
    port,
    find(y) {
      let first = 0;
      for (let s = 0; s < sides.length; s++) {
        const side = sides[s] as (typeof sides)[number];
        findOn(side, first, y);
        first += side.units.length;
      }
    },
  };
}
