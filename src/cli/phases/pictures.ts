import type { EdgeSign } from "../../domain/network/types";
import { palettes, signEncodings } from "../../encoding";
import { escapeXml } from "../../files/xml";
import { piecesOf } from "../../scene/geometry";
import { heightsOf as bendHeights } from "../../scene/layout/channels/bends";
import { type Phases, verticalsOf } from "../../scene/layout/phases";

const palette = palettes.light;
const inkOf = (sign: EdgeSign) => palette.inks[signEncodings[sign].ink];
const text = (value: number) => String(Math.round(value * 10) / 10);
const bottomMargin = 12;

/** One picture for each phase, by the name of its file: SVG, drawn from what the phases handed on. */
export function phasePictures(phases: Phases): Map<string, string> {
  const { byName, layers, stacked } = phases;
  const [unsorted, sorted] = [stacked(byName), stacked(layers)];
  const shapes = {
    model: [...links(phases, unsorted), ...vertices(phases, unsorted)],
    sizes: boxes(phases, unsorted),
    order: [...links(phases, sorted), ...vertices(phases, sorted)],
    coordinates: [...straightLines(phases), ...boxes(phases, placed(phases))],
    channels: [...channels(phases), ...elbows(phases), ...boxes(phases, placed(phases))],
    routes: [...curves(phases), ...boxes(phases, placed(phases))],
  };
  return new Map(
    Object.entries(shapes).map(([phase, drawn], i) => [
      `${i + 1}-${phase}.svg`,
      framed(phases, `The layout after its phase "${phase}"`, drawn),
    ]),
  );
}

/** Heights of the vertices around the middle of the page. */
function placed({ placement }: Phases): Float64Array {
  const middle = (Math.min(...placement.y) + Math.max(...placement.y)) / 2;
  return Float64Array.from(placement.y, (y) => y - middle);
}

function framed({ extents, layout }: Phases, title: string, shapes: readonly string[]): string {
  const [width, height] = [Math.ceil(extents.width), layout.height + bottomMargin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${text(-height / 2)} ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect y="${text(-height / 2)}" width="${width}" height="${height}" fill="${palette.ground}"/>`,
    ...shapes,
    "</svg>",
    "",
  ].join("\n");
}

/** Middle of a layer, on the page. */
function middleOf({ extents }: Phases, layer: number): number {
  return ((extents.left[layer] ?? 0) + (extents.right[layer] ?? 0)) / 2;
}

function layerOf({ model }: Phases, vertex: number): number {
  return model.vertices[vertex]?.layer ?? 0;
}

function line(points: readonly (readonly [number, number])[], colour: string): string {
  const d = points.map(([x, y]) => `${text(x)} ${text(y)}`).join("L");
  return `<path d="M${d}" fill="none" stroke="${colour}" stroke-width="1.2"/>`;
}

/** Main arrows as lines from vertex to vertex. */
function links(phases: Phases, y: Float64Array): string[] {
  return phases.plans.map(({ arrow, from, to, dummies }) => {
    const chain = [from, ...dummies, to];
    return line(
      chain.map((v) => [middleOf(phases, layerOf(phases, v)), y[v] ?? 0]),
      inkOf(arrow.edge.sign),
    );
  });
}

/** Boxes as discs, dummy vertices as small rings. */
function vertices(phases: Phases, y: Float64Array): string[] {
  return phases.model.vertices.map(({ kind, layer }, v) => {
    const at = `cx="${text(middleOf(phases, layer))}" cy="${text(y[v] ?? 0)}"`;
    return kind === "box"
      ? `<circle ${at} r="8" fill="${palette.text}"/>`
      : `<circle ${at} r="3" fill="${palette.ground}" stroke="${palette.text}"/>`;
  });
}

/** Boxes with their words, as they were measured. */
function boxes(phases: Phases, y: Float64Array): string[] {
  return phases.model.vertices.flatMap(({ kind, id, layer }, v) => {
    const box = phases.boxes.get(id);
    if (kind !== "box" || !box) return [];
    const left = phases.extents.left[layer] ?? 0;
    const [x, top] = [left, (y[v] ?? 0) - box.height / 2];
    const frame = `<rect x="${text(x)}" y="${text(top)}" width="${text(box.width)}" height="${text(box.height)}" rx="3" fill="${palette.chip}" stroke="${palette.textMuted}"/>`;
    const label = box.parts.get(id)?.label;
    const lines = (label?.lines ?? []).map((words, i, all) => {
      const at = `x="${text(x + box.width / 2)}" y="${text((y[v] ?? 0) + (i - (all.length - 1) / 2) * 13 + 4)}"`;
      return `<text ${at} font-size="11" text-anchor="middle" fill="${palette.text}">${escapeXml(words)}</text>`;
    });
    return [frame, ...lines];
  });
}

/** Heights of a plan's arrow around the middle of the page: at its start, its dummy vertices and its end. */
function arrowHeights(phases: Phases, plan: Phases["plans"][number]): number[] {
  const shift = (placed(phases)[0] ?? 0) - (phases.placement.y[0] ?? 0);
  return bendHeights(plan, phases.placement).map((height) => height + shift);
}

/** Arrows from port to port, level through the columns that they pass, and straight between. */
function straightLines(phases: Phases): string[] {
  const { extents, plans } = phases;
  return plans.map((plan) => {
    const heights = arrowHeights(phases, plan);
    const chain = [plan.from, ...plan.dummies, plan.to];
    const forward = layerOf(phases, plan.to) >= layerOf(phases, plan.from);
    const points = chain.flatMap((v, i): [number, number][] => {
      const layer = layerOf(phases, v);
      const [left, right] = [extents.left[layer] ?? 0, extents.right[layer] ?? 0];
      const enter = plan.kind === "beside" || !forward ? right : left;
      const leave = forward ? right : left;
      const y = heights[i] ?? 0;
      return [
        ...(i > 0 ? [[enter, y] as [number, number]] : []),
        ...(i + 1 < chain.length ? [[leave, y] as [number, number]] : []),
      ];
    });
    return line(points, inkOf(plan.arrow.edge.sign));
  });
}

/** The channels between the columns. */
function channels({ extents, layout }: Phases): string[] {
  return extents.right.slice(0, -1).map((right, i) => {
    const width = (extents.left[i + 1] ?? right) - right;
    return `<rect x="${text(right)}" y="${text(-layout.height / 2)}" width="${text(width)}" height="${layout.height}" fill="${palette.categories.none.wash}"/>`;
  });
}

/** Arrows of horizontal and vertical segments, on the tracks that were assigned. */
function elbows(phases: Phases): string[] {
  const { extents, plans } = phases;
  const { keysOf, x } = verticalsOf(phases);
  return plans
    .filter(({ kind }) => kind === "forward")
    .map((plan) => {
      const heights = arrowHeights(phases, plan);
      const [from, to] = [layerOf(phases, plan.from), layerOf(phases, plan.to)];
      const points: [number, number][] = [[extents.right[from] ?? 0, heights[0] ?? 0]];
      keysOf(plan).forEach((key, i) => {
        const [here, next] = [heights[i] ?? 0, heights[i + 1] ?? 0];
        const at = x(from + i, key, here, next);
        if (at !== undefined) points.push([at, here], [at, next]);
      });
      points.push([extents.left[to] ?? 0, heights.at(-1) ?? 0]);
      return line(points, inkOf(plan.arrow.edge.sign));
    });
}

/** The routes as they are drawn. */
function curves(phases: Phases): string[] {
  const { layout, network, model } = phases;
  const first = layout.boxes[model.vertices[0]?.id ?? ""]?.y ?? 0;
  const shift = (placed(phases)[0] ?? 0) - first;
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => `${text(x)} ${text(y + shift)}`;
  return network.edges.flatMap(({ id, sign }) => {
    const route = layout.routes[id];
    if (!route) return [];
    const pieces = piecesOf(route).map(({ control, to }) => `Q${at(control)} ${at(to)}`);
    const d = `M${at(route.start)}${pieces.join("")}`;
    const tip = `<circle cx="${text(route.end.x)}" cy="${text(route.end.y + shift)}" r="2.2" fill="${inkOf(sign)}"/>`;
    return [`<path d="${d}" fill="none" stroke="${inkOf(sign)}" stroke-width="1.2"/>`, tip];
  });
}
