import { at, real, whole } from "../base/at";
import { measures } from "../base/measures";
import { channelsOf } from "../channels/bends";
import { newCrossingCounter } from "../channels/channel-crossings";
import { newChannelOrder } from "../channels/channel-order";
import type { ChannelSegments } from "../channels/channel-segments";
import type { Model } from "../model/model";
import type { RoutePlan } from "../model/plan";
import type { FastPorts } from "./fast-ports";

/** A piece of a run in a channel: from one height to another. */
interface Piece {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
  readonly beside: boolean;
  readonly joined: boolean;
  /** The bundle whose vertical segments it shares, or -1 for the port that it starts at. */
  readonly bundle: number;
  readonly startEnd: number;
}

/** What the channels of a drawing come to. */
export interface ChannelTotals {
  visible: number;
  all: number;
  rise: number;
  width: number;
}

/** Counts what is crossed in all channels of one drawing, again and again. */
export interface FastChannels {
  /** Totals for heights of the vertices; written over by the next. */
  count(y: Float64Array): ChannelTotals;
  /** Operations that one count takes, about. */
  readonly work: number;
}

/** What goes up, what goes down, and what does both on one vertical segment. */
const directions = { up: 0, down: 1, both: 2 } as const;
/** Rise under which an arrow counts as going straight on. */
const level = 1;

/** As `segmentsOfChannels` and `assignTracks`, written for speed. */
export function newFastChannels(plans: readonly RoutePlan[], model: Model, ports: FastPorts): FastChannels {
  const { pieces, bundles } = piecesOf(plans, model);
  const most = Math.max(1, ...pieces.map((list) => list.length));
  const segments = newSegmentList(most, (bundles + 2 * plans.length + 1) * 3);
  const { order, sort } = newChannelOrder(most);
  const counter = newCrossingCounter(most);
  const totals: ChannelTotals = { visible: 0, all: 0, rise: 0, width: 0 };

  function collect(list: readonly Piece[], y: Float64Array): void {
    segments.clear();
    for (const piece of list) {
      const from = real(y, piece.left) + (piece.leftEnd >= 0 ? real(ports.offset, piece.leftEnd) : 0);
      const to = real(y, piece.right) + (piece.rightEnd >= 0 ? real(ports.offset, piece.rightEnd) : 0);
      const isJoined = piece.beside || piece.joined;
      totals.rise += Math.abs(from - to);
      if (!isJoined && Math.abs(from - to) < level) {
        segments.addThrough(from);
        continue;
      }
      const sharing = piece.bundle >= 0 ? piece.bundle : bundles + whole(ports.port, piece.startEnd);
      const direction = isJoined ? directions.both : to < from ? directions.up : directions.down;
      segments.add(sharing * 3 + direction, from, to, piece.beside);
    }
  }

  return {
    work: pieces.reduce((sum, list) => sum + list.length ** 2, 0),
    count(y) {
      totals.visible = 0;
      totals.all = 0;
      totals.rise = 0;
      totals.width = 0;
      for (const list of pieces) {
        collect(list, y);
        sort(segments.list);
        const crossings = counter.count(segments.list, order);
        totals.visible += crossings.visible;
        totals.all += crossings.all;
        totals.width += channelWidth(crossings.tracks);
      }
      return totals;
    },
  };
}

/** As in the column extents, a little narrower: the drawing itself finds a better order of its tracks. */
function channelWidth(tracks: number): number {
  const { before, after, track, least, most } = measures.channel;
  return Math.min(most, Math.max(least, before + after + 0.8 * track * tracks));
}

/** The vertical segments of one channel, each under the key of what shares it. */
interface SegmentList {
  readonly list: ChannelSegments;
  clear(): void;
  addThrough(height: number): void;
  /** Adds a piece to the vertical segment of a key; `beside` leaves both ends at its left. */
  add(key: number, from: number, to: number, beside: boolean): void;
}

function newSegmentList(most: number, keys: number): SegmentList {
  const slot = new Int32Array(keys).fill(-1);
  const used: number[] = [];
  const left: number[][] = Array.from({ length: most }, () => []);
  const right: number[][] = Array.from({ length: most }, () => []);
  const top = new Float64Array(most);
  const bottom = new Float64Array(most);
  const through: number[] = [];
  const list: ChannelSegments = { left, right, top, bottom, through, count: 0 };
  const slotOf = (key: number): number => {
    const known = whole(slot, key);
    if (known >= 0) return known;
    const next = list.count++;
    slot[key] = next;
    used.push(key);
    at(left, next).length = 0;
    at(right, next).length = 0;
    top[next] = Number.POSITIVE_INFINITY;
    bottom[next] = Number.NEGATIVE_INFINITY;
    return next;
  };
  return {
    list,
    clear() {
      for (const key of used) slot[key] = -1;
      used.length = 0;
      through.length = 0;
      list.count = 0;
    },
    addThrough: (height) => addOnce(through, height),
    add(key, from, to, beside) {
      const u = slotOf(key);
      addOnce(at(left, u), from);
      addOnce(at(beside ? left : right, u), to);
      top[u] = Math.min(real(top, u), from, to);
      bottom[u] = Math.max(real(bottom, u), from, to);
    },
  };
}

function addOnce(list: number[], value: number): void {
  for (const known of list) if (known === value) return;
  list.push(value);
}

/** The pieces of every channel, those that look the same once, and the number of bundles. */
function piecesOf(plans: readonly RoutePlan[], model: Model): { pieces: Piece[][]; bundles: number } {
  const pieces: Piece[][] = model.layers.map(() => []);
  const bundles = new Map<string, number>();
  for (const plan of plans) bundles.set(plan.bundle, bundles.get(plan.bundle) ?? bundles.size);
  const known = new Set<string>();
  plans.forEach((plan, r) => {
    const chain = [plan.from, ...plan.dummies, plan.to];
    const split = model.bundles.kinds.get(plan.bundle) === "source";
    channelsOf(plan, model).forEach((channel, i) => {
      const [a, b] = [chain[i] ?? plan.from, chain[i + 1] ?? plan.to];
      const startEnd = 2 * r;
      const [endA, endB] = [i === 0 ? startEnd : -1, i + 2 === chain.length ? 2 * r + 1 : -1];
      const key = `${channel} ${plan.bundle} ${a} ${b} ${endA < 0 ? "" : plan.startPort} ${endB < 0 ? "" : plan.endPort}`;
      if (known.has(key)) return;
      known.add(key);
      const back = plan.kind === "backward";
      pieces[channel]?.push({
        left: back ? b : a,
        leftEnd: back ? endB : endA,
        right: back ? a : b,
        rightEnd: back ? endA : endB,
        beside: plan.kind === "beside",
        joined: plan.shared,
        bundle: i === 0 && split ? -1 : (bundles.get(plan.bundle) ?? 0),
        startEnd,
      });
    });
  });
  return { pieces, bundles: bundles.size };
}
