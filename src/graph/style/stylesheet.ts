import type { Css, EdgeSingular, NodeSingular, StylesheetJson, StylesheetJsonBlock } from "cytoscape";
import { edgeClasses } from "../../domain/network/types";
import { dimmed, steppedBack } from "../../drawing/stepped-back";
import { arrowPaint, classEncodings } from "../../encoding/arrows";
import { nodePaint } from "../../encoding/nodes";
import { palettes } from "../../encoding/themes";
import type { EdgeLine, NodeBody } from "../elements/elements";
import { headNames, headScale } from "./heads";
import { fadeDuration } from "./motion";

export type GraphTheme = "light" | "dark";

/** Order of painting: containers, arrows (stepped back, normal, brought forward), boxes; then all words and signs, those of arrows last. */
const layers = { container: 0, edge: 10, focusedEdge: 11, box: 20, writing: 30 } as const;

const shapes = { box: "round-rectangle", polygon: "polygon" } as const;

const body = (node: NodeSingular): NodeBody => node.data();
const line = (edge: EdgeSingular): EdgeLine => edge.data();

/** A block that the typings of Cytoscape do not know: newer values and properties, a core style of one property. */
function untypedBlock(
  selector: string,
  style: Readonly<Record<string, string | number | readonly string[] | ((edge: EdgeSingular) => number[])>>,
): StylesheetJsonBlock {
  return { selector, style: style as Css.Node };
}

/** Places, sizes and forms: what no theme changes. */
const forms: StylesheetJson = [
  untypedBlock("core", { "active-bg-opacity": 0 }),
  // No image, and an empty list of them: the default list of one "none" has Cytoscape style every node again when drawn.
  untypedBlock("node", { "background-image": [] }),
  { selector: "node, edge", style: { "overlay-opacity": 0, "z-index-compare": "manual" } },
  {
    selector: 'node[kind="node"]',
    style: {
      width: "data(width)",
      height: "data(height)",
      shape: (node: NodeSingular) => shapes[body(node).form],
      "corner-radius": "data(radius)",
      "border-join": "miter",
    },
  },
  { selector: 'node[form="polygon"]', style: { "shape-polygon-points": "data(polygon)" } },
  { selector: 'node[kind="node"]', style: { "z-index": layers.box } },
  { selector: 'node[shape="container"][kind="node"]', style: { "z-index": layers.container } },
  {
    selector: 'node[kind="anchor"], node[kind="writing"]',
    style: {
      width: 0.01,
      height: 0.01,
      "background-opacity": 0,
      "border-width": 0,
      events: "no",
      "z-index": layers.writing,
    },
  },
  untypedBlock("edge", { "edge-distances": "endpoints", "target-arrow-width": "match-line" }),
  {
    selector: "edge",
    style: {
      "curve-style": "unbundled-bezier",
      "source-endpoint": "data(from)",
      "target-endpoint": "data(to)",
      "control-point-weights": "data(weights)",
      "control-point-distances": "data(distances)",
      width: "data(width)",
      "line-dash-offset": (edge: EdgeSingular) => line(edge).dashes?.offset ?? 0,
      "target-arrow-shape": (edge: EdgeSingular) => headNames[line(edge).head],
      "target-arrow-fill": (edge: EdgeSingular) => (line(edge).head === "circle" ? "hollow" : "filled"),
      "arrow-scale": (edge: EdgeSingular) => headScale(line(edge).headLength, line(edge).width),
      "z-index": layers.edge,
    },
  },
  ...edgeClasses.map((cls): StylesheetJsonBlock => {
    const { dash, cap } = classEncodings[cls];
    const selector = `edge[cls="${cls}"]`;
    if (dash.length === 0) return { selector, style: { "line-cap": cap } };
    const pattern = (edge: EdgeSingular) => [...(line(edge).dashes?.pattern ?? dash)];
    return untypedBlock(selector, { "line-cap": cap, "line-style": "dashed", "line-dash-pattern": pattern });
  }),
];

/** Stepped back, hidden, brought forward, chosen, under the pointer, under the keyboard, lifted by a finger. */
function states(theme: GraphTheme): StylesheetJson {
  const { text, inks, ground } = palettes[theme];
  const ring = { "outline-color": text, "outline-style": "solid" } as const;
  return [
    { selector: "edge.focus", style: { "z-index": layers.focusedEdge } },
    { selector: "node.dim", style: { opacity: dimmed } },
    {
      selector: "edge.dim",
      style: {
        "line-color": (edge: EdgeSingular) => steppedBack(arrowPaint(line(edge), theme).colour, ground),
        "target-arrow-color": (edge: EdgeSingular) => steppedBack(arrowPaint(line(edge), theme).colour, ground),
      },
    },
    { selector: ".hidden", style: { opacity: 0, events: "no" } },
    {
      selector: "edge.over, edge.chosen",
      style: { "underlay-color": inks.plain, "underlay-opacity": 0.16, "underlay-padding": 5 },
    },
    { selector: "edge.chosen", style: { "underlay-opacity": 0.28 } },
    {
      selector: "node.over",
      style: { ...ring, "outline-width": 3, "outline-offset": 0.5, "outline-opacity": 0.18 },
    },
    {
      selector: "node.chosen",
      style: { ...ring, "outline-width": 2, "outline-offset": 2, "outline-opacity": 0.9 },
    },
    {
      selector: "node.current",
      style: { ...ring, "outline-width": 2, "outline-offset": 4, "outline-opacity": 1, "outline-style": "dashed" },
    },
    { selector: "edge.current", style: { "underlay-color": text, "underlay-opacity": 0.45, "underlay-padding": 4 } },
    {
      // A finger covers much of a node: the ring is wide enough to be seen around it.
      selector: "node.lifted",
      style: {
        "outline-color": inks.plain,
        "outline-style": "solid",
        "outline-width": 5,
        "outline-offset": 4,
        "outline-opacity": 0.9,
        "underlay-color": text,
        "underlay-opacity": 0.14,
        "underlay-padding": 14,
      },
    },
  ];
}

/** Colours of a theme. */
function colours(theme: GraphTheme): StylesheetJson {
  return [
    {
      selector: 'node[kind="node"]',
      style: {
        "background-color": (node: NodeSingular) => nodePaint(body(node), theme).fill,
        "border-color": (node: NodeSingular) => nodePaint(body(node), theme).stroke,
        "border-width": (node: NodeSingular) => nodePaint(body(node), theme).strokeWidth,
      },
    },
    {
      selector: 'node[kind="node"][?predicted]',
      style: {
        "border-style": "dashed",
        "border-dash-pattern": [...nodePaint({ shape: "molecule", category: null, predicted: true }, theme).dash],
      },
    },
    {
      selector: "edge",
      style: {
        "line-color": (edge: EdgeSingular) => arrowPaint(line(edge), theme).colour,
        "target-arrow-color": (edge: EdgeSingular) => arrowPaint(line(edge), theme).colour,
      },
    },
  ];
}

const fading: StylesheetJson = [
  // No image, and an empty list of them: the default list of one "none" has Cytoscape style every node again when drawn.
  untypedBlock("node", { "background-image": [] }),
  { selector: "node", style: { "transition-property": "opacity", "transition-duration": fadeDuration } },
  {
    selector: "edge",
    style: { "transition-property": "opacity line-color target-arrow-color", "transition-duration": fadeDuration },
  },
];

function stylesheet(theme: GraphTheme, still: boolean): StylesheetJson {
  return [...forms, ...colours(theme), ...states(theme), ...(still ? [] : fading)];
}

/** Constants, made once: a stylesheet that is a new object has every element styled again. `still`: nothing fades. */
export const stylesheets: Readonly<
  Record<GraphTheme, { readonly still: StylesheetJson; readonly fading: StylesheetJson }>
> = {
  light: { still: stylesheet("light", true), fading: stylesheet("light", false) },
  dark: { still: stylesheet("dark", true), fading: stylesheet("dark", false) },
};
