// The least that shows the graph: the library, elements with their places, a style. No framework, no fonts to load.
const container = document.querySelector("#graph");
const cy = cytoscape({
  container,
  elements,
  layout: { name: "preset", padding: 16 },
  style: [
    {
      selector: "node",
      style: {
        label: "data(label)",
        width: "data(width)",
        height: "data(height)",
        shape: "round-rectangle",
        "background-color": "data(fill)",
        "border-color": "data(line)",
        "border-width": 1.25,
        "font-family": "sans-serif",
        "font-size": "data(fontSize)",
        "text-wrap": "wrap",
        "text-valign": "center",
      },
    },
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": "data(colour)",
        "target-arrow-color": "data(colour)",
        "target-arrow-shape": "data(head)",
        "curve-style": "unbundled-bezier",
        "edge-distances": "endpoints",
        "control-point-weights": "data(weights)",
        "control-point-distances": "data(distances)",
        "source-endpoint": "data(from)",
        "target-endpoint": "data(to)",
      },
    },
  ],
});
cy.one("render", () => {
  container.dataset.drawn = "true";
  // As the app says it: the frame after the one that was drawn has begun.
  requestAnimationFrame(() => {
    container.dataset.graphReady = "true";
  });
});
