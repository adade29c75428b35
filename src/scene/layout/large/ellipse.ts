import type { Sized, Spread } from "./places";
import type { Packed } from "./rows";

/** Width over height of the ellipse, and room between things on it, scene units. */
const shape = { aspect: 1.75, gap: 46 } as const;

/** So few things stand on an ellipse, however many arrows join them: no straight line between two passes a third. */
export const mostOnEllipse = 34;

/**
 * Things on an ellipse, in the order of their directions from the middle of where they are wished, each with the share of the
 * way that it takes. O(V log V).
 */
export function packOnEllipse(things: readonly Sized[], { x, y }: Spread): Packed {
  const count = Math.max(1, things.length);
  const middle = {
    x: x.reduce((sum, each) => sum + each, 0) / count,
    y: y.reduce((sum, each) => sum + each, 0) / count,
  };
  const angle = (i: number) => Math.atan2((y[i] ?? 0) - middle.y, (x[i] ?? 0) - middle.x);
  const order = things.map((_, i) => i).sort((a, b) => angle(a) - angle(b) || a - b);
  const rooms = things.map(({ width, height }) => Math.hypot(width, height) + shape.gap);
  const way = rooms.reduce((sum, room) => sum + room, 0);
  // Ramanujan's first approximation of the way around an ellipse of height 2.
  const { aspect } = shape;
  const around = Math.PI * (3 * (aspect + 1) - Math.sqrt((3 * aspect + 1) * (aspect + 3)));
  const radius = things.length < 2 ? 0 : way / around;
  const at = placesOn(radius, aspect);
  const widest = Math.max(0, ...things.map(({ width }) => width));
  const highest = Math.max(0, ...things.map(({ height }) => height));
  const [width, height] = [2 * radius * aspect + widest, 2 * radius + highest];
  const boxes: Packed["boxes"][number][] = new Array(things.length);
  let passed = 0;
  for (const i of order) {
    const room = rooms[i] ?? 0;
    const place = at((passed + room / 2) / (way || 1));
    boxes[i] = {
      x: width / 2 + place.x,
      y: height / 2 + place.y,
      width: things[i]?.width ?? 0,
      height: things[i]?.height ?? 0,
    };
    passed += room;
  }
  return { boxes, width, height };
}

/** Points at a share of the way around an ellipse, from the left, by steps of equal angle. */
function placesOn(radius: number, aspect: number): (share: number) => { readonly x: number; readonly y: number } {
  const steps = 720;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const t = (2 * Math.PI * i) / steps - Math.PI;
    return { x: radius * aspect * Math.cos(t), y: radius * Math.sin(t) };
  });
  const lengths = [0];
  for (let i = 1; i <= steps; i++) {
    const [a, b] = [points[i - 1] ?? { x: 0, y: 0 }, points[i] ?? { x: 0, y: 0 }];
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const total = lengths[steps] ?? 0;
  return (share) => {
    const at = lengths.findIndex((length) => length >= share * total);
    return points[Math.max(0, at)] ?? { x: 0, y: 0 };
  };
}
