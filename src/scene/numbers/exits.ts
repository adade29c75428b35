import { sampleRoute } from "../geometry";
import type { Point, SceneEdge } from "../types";

/** Where arrows leave their box side by side, all of them on the same references, and run level for a while. */
export interface Exit {
  readonly edges: readonly SceneEdge[];
  readonly from: Point;
  /** Away from the box; of length 1. */
  readonly direction: Point;
  /** From the first line to the last, across the direction. */
  readonly span: number;
  /** How far all of them run level. */
  readonly reach: number;
}

/** Starts as near as this are one. */
const same = 0.5;
/** Lines further apart than this leave a box in different places. */
const apart = 12;

interface Port {
  readonly at: Point;
  readonly direction: Point;
  readonly edges: SceneEdge[];
}

/** Exits of the arrows of one box, `keyOf` telling which rest on the same; those with most arrows first. */
export function exitsOf(edges: readonly SceneEdge[], keyOf: (edge: SceneEdge) => string): Exit[] {
  const exits: Exit[] = [];
  let run: Port[] = [];
  const end = () => {
    exits.push(...exitOf(run));
    run = [];
  };
  for (const port of portsOf(edges)) {
    const [last] = run.slice(-1);
    if (last && !(isBeside(last, port) && keyIn(last, keyOf) === keyIn(port, keyOf))) end();
    if (keyIn(port, keyOf) === null) end();
    else run.push(port);
  }
  end();
  return exits.toSorted((a, b) => b.edges.length - a.edges.length);
}

/** What all arrows of a port rest on; null where they differ. */
function keyIn({ edges }: Port, keyOf: (edge: SceneEdge) => string): string | null {
  const keys = new Set(edges.map(keyOf));
  const [key = null] = keys;
  return keys.size === 1 ? key : null;
}

function portsOf(edges: readonly SceneEdge[]): Port[] {
  const ports: Port[] = [];
  for (const edge of edges) {
    const at = edge.route.start;
    const known = ports.find((port) => Math.hypot(port.at.x - at.x, port.at.y - at.y) < same);
    if (known) known.edges.push(edge);
    else ports.push({ at, direction: directionOf(edge), edges: [edge] });
  }
  return ports.toSorted((a, b) => a.at.x - b.at.x || a.at.y - b.at.y);
}

function directionOf({ route: { start, controls, end } }: SceneEdge): Point {
  const to = controls[0] ?? end;
  const length = Math.hypot(to.x - start.x, to.y - start.y) || 1;
  return { x: (to.x - start.x) / length, y: (to.y - start.y) / length };
}

/** Whether two ports are neighbours on the same side of their box. */
function isBeside(a: Port, b: Port): boolean {
  const [x, y] = [b.at.x - a.at.x, b.at.y - a.at.y];
  const onward = a.direction.x * b.direction.x + a.direction.y * b.direction.y;
  return onward > 0.99 && Math.hypot(x, y) < apart && Math.abs(x * a.direction.x + y * a.direction.y) < same;
}

function exitOf(run: readonly Port[]): Exit[] {
  const [first] = run;
  const last = run.at(-1) ?? first;
  if (!first || !last) return [];
  const edges = run.flatMap((port) => port.edges);
  return [
    {
      edges,
      from: { x: (first.at.x + last.at.x) / 2, y: (first.at.y + last.at.y) / 2 },
      direction: first.direction,
      span: Math.hypot(last.at.x - first.at.x, last.at.y - first.at.y),
      reach: Math.min(...edges.map((edge) => levelLength(edge, first.direction))),
    },
  ];
}

/** How far an arrow runs on in the direction in which it leaves. */
function levelLength({ route }: SceneEdge, direction: Point): number {
  let reach = 0;
  for (const { x, y } of sampleRoute(route)) {
    const [dx, dy] = [x - route.start.x, y - route.start.y];
    const onward = dx * direction.x + dy * direction.y;
    if (Math.abs(dx * direction.y - dy * direction.x) > same || onward < reach - same) break;
    reach = Math.max(reach, onward);
  }
  return reach;
}
