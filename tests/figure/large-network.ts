import type { Network, NetworkEdge, NetworkNode } from "../../src/domain/network";
import type { Scene, SceneEdge, SceneNode } from "../../src/scene/types";
import type { isopsoralen } from "../domain/real";
import { brieflyOrdered, laidOut } from "./laid-out";

type Evidence = ReturnType<typeof isopsoralen>;

/**
 * The review's own molecules side by side over and over, until there are at least so many nodes: each copy has ids of its
 * own and rests on the same statements.
 */
export function largeNetwork(evidence: Evidence, least: number): { readonly scene: Scene; readonly network: Network } {
  const { scene, network } = laidOut(evidence, "en", "molecules", brieflyOrdered(evidence));
  const copies = Math.ceil(least / scene.nodes.length);
  const across = Math.ceil(Math.sqrt(copies));
  const numbers = Array.from({ length: copies }, (_, i) => i);
  const at = (copy: number) => ({
    dx: (copy % across) * scene.width,
    dy: Math.floor(copy / across) * scene.height,
    of: (id: string) => `${id}~${copy}`,
  });
  return {
    scene: {
      ...scene,
      width: scene.width * across,
      height: scene.height * Math.ceil(copies / across),
      nodes: numbers.flatMap((copy) => scene.nodes.map((node) => moved(node, at(copy)))),
      edges: numbers.flatMap((copy) => scene.edges.map((edge) => moved(edge, at(copy)))),
    },
    network: {
      nodes: numbers.flatMap((copy) => network.nodes.map((node) => renamed(node, at(copy).of))),
      edges: numbers.flatMap((copy) => network.edges.map((edge) => renamed(edge, at(copy).of))),
    },
  };
}

interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly of: (id: string) => string;
}

function renamed<T extends NetworkNode | NetworkEdge>(each: T, of: Place["of"]): T {
  return { ...each, id: of(each.id), ...endsOf(each, of) };
}

function endsOf(each: object, of: Place["of"]): object {
  return Object.fromEntries(
    ["source", "target", "parent"].flatMap((key) => {
      const value: unknown = Reflect.get(each, key);
      return typeof value === "string" ? [[key, of(value)]] : [];
    }),
  );
}

/** Every point of a node or arrow somewhere else. */
function moved<T extends SceneNode | SceneEdge>(each: T, place: Place): T {
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shift);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, own]) => [key, shift(own)]));
    const { x, y } = inner;
    return typeof x === "number" && typeof y === "number" ? { ...inner, x: x + place.dx, y: y + place.dy } : inner;
  };
  return { ...each, ...Object(shift(each)), id: place.of(each.id), ...endsOf(each, place.of) };
}
