import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

/** A thing to be placed, with its room. */
export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Pull {
  readonly from: string;
  readonly to: string;
}

/** Among so few things all push alike: their places tell no more than their order. */
const mostAlike = 34;
const usualReach = 30;

interface Body extends SimulationNodeDatum {
  readonly reach: number;
  x: number;
  y: number;
}

/** Steps of the simulation: as many as a small network can have, and no fewer than show what is near what. */
const steps = { most: 220, least: 45, budget: 1_300_000 } as const;

export interface Spread {
  /** Where each thing would be if it had no size, in the order given. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Things in a spiral, those that arrows join close to one another: breadth first from what most arrows touch. A first rough
 * picture, and the start of `spreadByForces`. O(V log V + E).
 */
export function spreadInSpiral(things: readonly Sized[], pulls: readonly Pull[]): Spread {
  const order = breadthFirst(things, pulls);
  const [x, y] = [new Float64Array(things.length), new Float64Array(things.length)];
  const golden = Math.PI * (3 - Math.sqrt(5));
  order.forEach((at, i) => {
    const radius = 30 * Math.sqrt(i + 0.5);
    x[at] = radius * Math.cos(i * golden);
    y[at] = radius * Math.sin(i * golden);
  });
  return { x, y };
}

function breadthFirst(things: readonly Sized[], pulls: readonly Pull[]): readonly number[] {
  const place = new Map(things.map(({ id }, i) => [id, i]));
  const near: number[][] = things.map(() => []);
  for (const { from, to } of pulls) {
    const [a, b] = [place.get(from), place.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    near[a]?.push(b);
    near[b]?.push(a);
  }
  const degree = (i: number) => near[i]?.length ?? 0;
  const starts = things.map((_, i) => i).sort((a, b) => degree(b) - degree(a) || a - b);
  const seen = new Uint8Array(things.length);
  const order: number[] = [];
  for (const start of starts) {
    if (seen[start]) continue;
    seen[start] = 1;
    const queue = [start];
    for (const at of queue) {
      order.push(at);
      for (const next of near[at] ?? []) {
        if (seen[next]) continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
  }
  return order;
}

/**
 * Places from forces: arrows pull their ends together, everything else pushes apart (Barnes and Hut 1986, as d3-force has it).
 * The number of steps falls as the network grows, so that the whole stays near n log n. Deterministic: the start is given, and
 * d3-force has a generator of its own.
 */
export function spreadByForces(
  things: readonly Sized[],
  pulls: readonly Pull[],
  start: Spread,
  onProgress: (share: number) => void,
): Spread {
  const place = new Map(things.map(({ id }, i) => [id, i]));
  const bodies = things.map(({ width, height }, i): Body => {
    return {
      reach: things.length <= mostAlike ? usualReach : Math.sqrt(width * height) / 2,
      x: start.x[i] ?? 0,
      y: start.y[i] ?? 0,
    };
  });
  const links = pulls.flatMap(({ from, to }) => {
    const [source, target] = [place.get(from), place.get(to)];
    return source === undefined || target === undefined || source === target ? [] : [{ source, target }];
  });
  const simulation = forceSimulation(bodies)
    .force("link", forceLink<Body, { source: number; target: number }>(links).distance(40))
    .force(
      "push",
      forceManyBody<Body>()
        .strength(({ reach }) => -1.6 * reach)
        .theta(1.1)
        .distanceMax(900),
    )
    .force("x", forceX(0).strength(0.03))
    .force("y", forceY(0).strength(0.05))
    .stop();
  const count = Math.max(
    steps.least,
    Math.min(steps.most, Math.round(steps.budget / (things.length * 6 + links.length + 1))),
  );
  simulation.alphaDecay(1 - 0.001 ** (1 / count));
  for (let step = 0; step < count; step++) {
    simulation.tick();
    if (step % 8 === 7) onProgress((step + 1) / count);
  }
  return { x: Float64Array.from(bodies, (body) => body.x), y: Float64Array.from(bodies, (body) => body.y) };
}
