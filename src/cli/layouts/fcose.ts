import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { seededRandom } from "../../domain/random";
import { leaving, type PeerGraph, type PeerLayout } from "./peer";

/** With its own distances many boxes of this size lie on each other, and what lies on each other cannot cross. */
const roomy = { idealEdgeLength: () => 260, nodeRepulsion: () => 90000, nodeSeparation: 240, numIter: 5000 };

/**
 * fCoSE (github.com/iVis-at-Bilkent/cytoscape.js-fcose) at its best quality, and straight arrows: with its own distances,
 * or with room for boxes of this size.
 */
export function fcoseLayout({ boxes, arrows }: PeerGraph, distances: "own" | "roomy"): PeerLayout {
  cytoscape.use(fcose);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: "data(width)", height: "data(height)", shape: "rectangle" } }],
    elements: {
      nodes: boxes.map(({ id, width, height }) => ({ data: { id, width, height } })),
      edges: arrows.map(({ id, source, target }) => ({ data: { id, source, target } })),
    },
  });
  const options = {
    name: "fcose",
    animate: false,
    randomize: true,
    quality: "proof",
    ...(distances === "roomy" ? roomy : {}),
  };
  repeatably(() => cy.layout(options).run());
  const size = new Map(boxes.map((box) => [box.id, box]));
  const boxAt = (id: string) => {
    const { x, y } = cy.getElementById(id).position();
    return { x, y, width: size.get(id)?.width ?? 0, height: size.get(id)?.height ?? 0 };
  };
  const middles = new Map(boxes.map(({ id }) => [id, boxAt(id)]));
  const lines = new Map(
    arrows.map(({ id, source, target }) => {
      const [from, to] = [boxAt(source), boxAt(target)];
      return [id, [leaving(from, to), leaving(to, from)]];
    }),
  );
  cy.destroy();
  return { middles, lines };
}

/** Runs what draws random numbers, the same ones every time. */
function repeatably(run: () => void): void {
  const random = Math.random;
  Math.random = seededRandom(1);
  try {
    run();
  } finally {
    Math.random = random;
  }
}
