/** Inks of signs, which colour-blind readers tell apart too: blue for more, orange for less, grey for neither. */
const inks = { up: "#0072b2", down: "#d55e00", plain: "#4a5462" };

const signs = [
  ["increases", "triangle", inks.up],
  ["activates", "triangle", inks.up],
  ["decreases", "tee", inks.down],
  ["inhibits", "tee", inks.down],
  ["modulates", "diamond", inks.plain],
  ["no effect", "circle", inks.plain],
  ["interacts", "none", inks.plain],
] as const;

const lines = [
  ["tested", "solid"],
  ["predicted", "dotted"],
  ["background", "dashed"],
  ["database", "dashed"],
] as const;

const discrete = (attribute: string, map: readonly (readonly [v: string, vp: string])[]) => ({
  type: "DISCRETE",
  definition: { attribute, type: "string", map: map.map(([v, vp]) => ({ v, vp })) },
});

/** The visual style (CX2 Visual Styles): names in the boxes, the sign by head and colour, the class of evidence by the line. */
export const visualProperties = {
  default: {
    network: { NETWORK_BACKGROUND_COLOR: "#ffffff" },
    node: {
      NODE_SHAPE: "round-rectangle",
      NODE_WIDTH: 120,
      NODE_HEIGHT: 32,
      NODE_BACKGROUND_COLOR: "#f7f9fa",
      NODE_BORDER_COLOR: "#5f6b7a",
      NODE_BORDER_WIDTH: 1,
      NODE_LABEL_COLOR: "#17202b",
      NODE_LABEL_FONT_SIZE: 12,
    },
    edge: { EDGE_WIDTH: 1.5, EDGE_LINE_COLOR: inks.plain, EDGE_TARGET_ARROW_SHAPE: "none", EDGE_LINE_STYLE: "solid" },
  },
  nodeMapping: { NODE_LABEL: { type: "PASSTHROUGH", definition: { attribute: "name", type: "string" } } },
  edgeMapping: {
    EDGE_TARGET_ARROW_SHAPE: discrete(
      "interaction",
      signs.map(([word, head]) => [word, head]),
    ),
    EDGE_LINE_COLOR: discrete(
      "interaction",
      signs.map(([word, , ink]) => [word, ink]),
    ),
    EDGE_LINE_STYLE: discrete("class", lines),
  },
};
