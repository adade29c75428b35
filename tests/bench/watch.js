/*
 * Runs in a page before anything of its own. Marks when the first frame with the whole graph has been painted: with the
 * pre-drawn picture (`#opening`, read to its end), or else with the canvas; and when the canvas is ready.
 */
(() => {
  const done = new Set();
  const mark = (name) => {
    if (done.has(name)) return;
    done.add(name);
    performance.mark(`bench:${name}`);
  };
  // A message posted within a frame arrives when the frame has been painted.
  const markPainted = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => mark("picture");
    port2.postMessage(null);
  };
  const look = () => {
    if (done.has("picture")) return;
    const picture = document.querySelector("#opening");
    const isWhole = picture?.nextElementSibling && [...picture.children].some((svg) => svg.checkVisibility());
    if (isWhole) markPainted();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const readMarks = ({ dataset }) => {
    if (dataset?.drawn === "true") markPainted();
    if (dataset?.graphReady === "true") mark("interactive");
  };
  const attributeFilter = ["data-drawn", "data-graph-ready"];
  new MutationObserver((records) => {
    for (const { target } of records) readMarks(target);
  }).observe(document, { subtree: true, attributeFilter });
})();
