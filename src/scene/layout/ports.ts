import type { RootBox } from "./boxes";
import { measures } from "./measures";
import type { Model } from "./model";
import type { Run, Side } from "./plan";
import { settle } from "./settle";

/** Height of each port relative to the middle of its root box, by port key. */
export type Ports = ReadonlyMap<string, number>;

interface PortWish {
  readonly key: string;
  readonly head: boolean;
  /** Height of a member that it belongs to, relative to the root box; null for the box itself. */
  readonly fixed: number | null;
  /** Heights of the other ends, absolute. */
  readonly others: number[];
}

/** Member at this end of a run, as a place relative to its root box; null where the arrow holds on to the box itself. */
function memberHeight(box: RootBox | undefined, id: string, side: Side): number | null {
  const member = box?.inner.get(id);
  if (!box || !member) return null;
  if (reachesSide(box, id, side)) return member.y;
  // Between two rows: the way nearest to the member.
  const above = box.ways.filter((way) => way < member.y).at(-1);
  const below = box.ways.find((way) => way > member.y);
  return above ?? below ?? member.y;
}

/** Whether nothing stands between a member and this side of its box. */
export function reachesSide(box: RootBox, id: string, side: Side): boolean {
  const member = box.inner.get(id);
  if (!member) return false;
  for (const [other, { x, y, height }] of box.inner) {
    const inRow = Math.abs(y - member.y) < (height + member.height) / 2;
    if (other !== id && inRow && (side === "right" ? x > member.x : x < member.x)) return false;
  }
  const title = box.parts.get(box.id)?.label;
  // A title at the side stands before the members.
  return side === "right" || !title || title.x > member.x || Math.abs(title.y - member.y) > box.height / 4;
}

/**
 * Ports of main arrows, spread on the sides of boxes and sorted by the height of their other ends, so that arrows of one
 * side do not cross as they leave it.
 */
export function portsOf(
  runs: readonly Run[],
  model: Model,
  boxes: ReadonlyMap<string, RootBox>,
  y: ArrayLike<number>,
): Ports {
  const sides = new Map<string, Map<string, PortWish>>();
  const wish = (vertex: number, node: string, side: Side, key: string, head: boolean, other: number) => {
    const id = model.vertices[vertex]?.id ?? "";
    const sideKey = `${id} ${side}`;
    const ports = sides.get(sideKey) ?? new Map<string, PortWish>();
    sides.set(sideKey, ports);
    const fixed = node === id ? null : memberHeight(boxes.get(id), node, side);
    const port = ports.get(key) ?? { key, head, fixed, others: [] };
    port.others.push(other);
    ports.set(key, port);
  };
  for (const { arrow, kind, from, to, startSide, endSide, lanes, startPort, endPort } of runs) {
    if (!arrow.main || kind === "inside" || kind === "loop") continue;
    const { source, target } = arrow.edge;
    wish(from, source, startSide, startPort, false, y[lanes[0] ?? to] ?? 0);
    wish(to, target, endSide, endPort, true, y[lanes.at(-1) ?? from] ?? 0);
  }
  const placed = new Map<string, number>();
  for (const [sideKey, ports] of sides) {
    const id = sideKey.slice(0, sideKey.lastIndexOf(" "));
    spread([...ports.values()], boxes.get(id)?.height ?? 0, placed);
  }
  return placed;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function spread(ports: PortWish[], height: number, placed: Map<string, number>): void {
  const sorted = [...ports].sort((a, b) => mean(a.others) - mean(b.others) || (a.key < b.key ? -1 : 1));
  const room = Math.max(0, height - 2 * measures.ports.corner) / Math.max(1, sorted.length - 1);
  const space = (a: PortWish, b: PortWish) =>
    Math.min(room, a.head && b.head ? measures.ports.heads : measures.ports.starts);
  const middles = settle(
    sorted.map((port, i) => {
      const before = sorted[i - 1];
      return {
        height: 0,
        space: before ? space(before, port) : 0,
        desired: port.fixed ?? 0,
        weight: port.fixed === null ? 1 : 50,
      };
    }),
  );
  sorted.forEach((port, i) => {
    placed.set(port.key, middles[i] ?? 0);
  });
}
