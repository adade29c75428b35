import { measures } from "../base/measures";
import type { Model } from "../model/model";
import type { RoutePlan, Side } from "../model/plan";
import type { RootBox } from "../sizes/boxes";
import { settle } from "./settle";

/** A point on the side of a root box where arrows start or end. */
export interface Port {
  readonly key: string;
  /** Height relative to the middle of the box. */
  readonly y: number;
}

/** Ports of main arrows, by the id of the arrow. */
export interface Ports {
  readonly starts: ReadonlyMap<string, Port>;
  readonly ends: ReadonlyMap<string, Port>;
}

/** How much more a port at the height of a member holds on to it than one of the box itself to its middle. */
export const fixedWeight = 50;

/** What wants a port: one arrow, or several that must share one. */
export interface Wish {
  readonly key: string;
  readonly head: boolean;
  /** All of one key take one port, whatever stands between them. */
  readonly single: boolean;
  readonly arrows: readonly string[];
  /** Height of a member that it belongs to, relative to the root box; null for the box itself. */
  readonly fixed: number | null;
  /** Height of the other end, absolute. */
  readonly other: number;
}

/** Member at this end of a run, as a place relative to its root box; null where the arrow holds on to the box itself. */
function memberHeight(box: RootBox | undefined, id: string, side: Side): number | null {
  const member = box?.inner.get(id);
  if (!box || !member) return null;
  if (reachesSide(box, id, side)) return member.y;
  // Between two rows: the gap nearest to the member, the one above where both are.
  const above = box.rowGaps.filter((gap) => gap < member.y).at(-1);
  const below = box.rowGaps.find((gap) => gap > member.y);
  if (above === undefined || below === undefined) return above ?? below ?? member.y;
  return below - member.y < member.y - above - 1e-6 ? below : above;
}

/** Whether nothing stands between a member and this side of its box. */
export function reachesSide(box: RootBox, id: string, side: Side): boolean {
  const member = box.inner.get(id);
  if (!member || (side === "left" && box.titleFirst)) return false;
  for (const [other, { x, y, height }] of box.inner) {
    const inRow = Math.abs(y - member.y) < (height + member.height) / 2;
    if (other !== id && inRow && (side === "right" ? x > member.x : x < member.x)) return false;
  }
  const title = box.parts.get(box.id)?.label;
  // A title at the side stands before the members.
  return side === "right" || !title || title.x > member.x || Math.abs(title.y - member.y) > box.height / 4;
}

/** What wants a port on each side of each box, by the box and the side. */
export function wishesOf(
  plans: readonly RoutePlan[],
  model: Model,
  boxes: ReadonlyMap<string, RootBox>,
  y: ArrayLike<number>,
): Map<string, Wish[]> {
  const sides = new Map<string, Wish[]>();
  const wish = (vertex: number, node: string, side: Side, made: Omit<Wish, "fixed">) => {
    const id = model.vertices[vertex]?.id ?? "";
    const fixed = node === id ? null : memberHeight(boxes.get(id), node, side);
    const wishes = sides.get(`${id} ${side}`) ?? [];
    wishes.push({ ...made, fixed });
    sides.set(`${id} ${side}`, wishes);
  };
  for (const { arrow, kind, from, to, startSide, endSide, dummies, startPort, endPort, shared } of plans) {
    if (!arrow.main || kind === "inside" || kind === "loop") continue;
    const { id, source, target } = arrow.edge;
    const next = y[dummies[0] ?? to] ?? 0;
    const last = y[dummies.at(-1) ?? from] ?? 0;
    wish(from, source, startSide, { key: startPort, head: false, single: shared, arrows: [id], other: next });
    wish(to, target, endSide, { key: endPort, head: true, single: true, arrows: [id], other: last });
  }
  return sides;
}

/**
 * Ports of main arrows, sorted by the height of their other ends, so that arrows of one side do not cross as they leave
 * it. Heads that look the same share one port; starts that look the same do where nothing stands between them.
 */
export function portsOf(
  plans: readonly RoutePlan[],
  model: Model,
  boxes: ReadonlyMap<string, RootBox>,
  y: ArrayLike<number>,
): Ports {
  const starts = new Map<string, Port>();
  const ends = new Map<string, Port>();
  for (const [side, wishes] of wishesOf(plans, model, boxes, y)) {
    const id = side.slice(0, side.lastIndexOf(" "));
    const together = joined(wishes);
    const middles = spread(together, boxes.get(id)?.height ?? 0);
    together.forEach(({ key, head, arrows }, i) => {
      const port = { key: head ? key : `${key} ${i}`, y: middles[i] ?? 0 };
      for (const arrow of arrows) (head ? ends : starts).set(arrow, port);
    });
  }
  return { starts, ends };
}

/** Wishes of one side from top to bottom, those that share a port made one. */
function joined(wishes: readonly Wish[]): Wish[] {
  const one = new Map<string, Wish[]>();
  const loose: Wish[] = [];
  for (const wish of wishes) {
    // Arrows of a member leave at the member's height, all of one look together.
    if (!wish.single && wish.fixed === null) loose.push(wish);
    else one.set(wish.key, [...(one.get(wish.key) ?? []), wish]);
  }
  const all = [...loose, ...[...one.values()].flatMap(merge)].sort(
    (a, b) => a.other - b.other || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const groups: Wish[][] = [];
  for (const wish of all) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].key === wish.key) last.push(wish);
    else groups.push([wish]);
  }
  return groups.flatMap(merge);
}

/** One wish for several, at the mean of their heights. */
function merge(wishes: readonly Wish[]): Wish[] {
  const [first] = wishes;
  if (!first) return [];
  const other = wishes.reduce((sum, wish) => sum + wish.other, 0) / wishes.length;
  return [{ ...first, other, arrows: wishes.flatMap((wish) => wish.arrows) }];
}

function spread(ports: readonly Wish[], height: number): number[] {
  const room = Math.max(0, height - 2 * measures.ports.corner) / Math.max(1, ports.length - 1);
  const space = (a: Wish, b: Wish) => Math.min(room, a.head && b.head ? measures.ports.heads : measures.ports.starts);
  return settle(
    ports.map((port, i) => {
      const before = ports[i - 1];
      return {
        height: 0,
        space: before ? space(before, port) : 0,
        desired: port.fixed ?? 0,
        weight: port.fixed === null ? 1 : fixedWeight,
      };
    }),
  );
}
