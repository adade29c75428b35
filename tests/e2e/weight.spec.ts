import { buildEvidence } from "../../src/domain/evidence";
import { fullNetwork, type NetworkEdge } from "../../src/domain/network";
import { contrast } from "../encoding/contrast";
import { bundleUrl, expect, test } from "./app";

/** What is seen before any program runs: the picture of the page itself. */
test.use({ javaScriptEnabled: false });

interface Drawn {
  readonly id: string;
  readonly width: number;
  /** Of the line, "#rrggbb". */
  readonly ink: string;
}

/** The first shape of each thing in the picture: the line of an arrow, the outline of a box. */
const readPicture = (kind: string): Drawn[] =>
  [...document.querySelectorAll(`#opening svg:first-of-type [data-kind="${kind}"]`)].map((thing) => {
    const { stroke, strokeWidth } = getComputedStyle(thing.firstElementChild ?? thing);
    const channels = stroke.match(/\d+/g) ?? [];
    const ink = channels.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, "0"));
    return { id: thing.getAttribute("data-id") ?? "", width: Number.parseFloat(strokeWidth), ink: `#${ink.join("")}` };
  });

const isDirected = ({ cls, sign }: NetworkEdge) => cls === "tested" && (sign === "up" || sign === "down");

test("what several studies report with a direction is the heaviest, and what was not measured steps back", async ({
  page,
  request,
}) => {
  const response = await request.get(`${bundleUrl()}data/isopsoralen.json`);
  const evidence = buildEvidence(await response.json(), "review");
  const { edges } = fullNetwork(evidence, { level: "overview", toggled: [] });
  await page.goto(bundleUrl());
  // What an arrow's badge is led by comes behind the arrow, under the same name.
  const all = await page.evaluate(readPicture, "edge");
  const lines = new Map(all.toReversed().map((line) => [line.id, line]));
  const drawn = (which: (edge: NetworkEdge) => boolean) => edges.filter(which).flatMap(({ id }) => lines.get(id) ?? []);
  const widths = (some: readonly Drawn[]) => some.map(({ width }) => width);
  const known = ({ tally }: NetworkEdge) => tally.up.length + tally.down.length;
  const several = drawn((edge) => isDirected(edge) && known(edge) >= 3);
  const one = drawn((edge) => isDirected(edge) && known(edge) === 1);
  const undirected = drawn(({ cls, sign }) => cls === "tested" && sign === "unsigned");
  const steps = drawn(({ cls }) => cls === "inferred");
  for (const some of [several, one, undirected, steps]) expect(some.length).toBeGreaterThan(4);
  expect(Math.min(...widths(several))).toBeGreaterThan(Math.max(...widths(one)));
  expect(Math.min(...widths(several))).toBeGreaterThan(Math.max(...widths([...steps, ...undirected])));
  // Pale against the ground, and still to be seen.
  const against = (some: readonly Drawn[]) => some.map(({ ink }) => contrast(ink, "#ffffff"));
  expect(Math.max(...against([...steps, ...undirected]))).toBeLessThan(Math.min(...against([...several, ...one])));
  expect(Math.min(...against([...steps, ...undirected]))).toBeGreaterThanOrEqual(3);
});

test("the outcome that most studies report has the heaviest outline, with bone formation up and resorption down beside it", async ({
  page,
}) => {
  await page.goto(bundleUrl());
  const boxes = await page.evaluate(readPicture, "node");
  const heaviest = Math.max(...boxes.map(({ width }) => width));
  expect(boxes.filter(({ width }) => width === heaviest).map(({ id }) => id)).toEqual(["BMD"]);
  const widthOf = (id: string) => boxes.find((box) => box.id === id)?.width ?? 0;
  const undirected = ["CGMP-PKG", "PPARG-WNT", "BONE-METABOLISM"].map(widthOf);
  for (const id of ["BONE-FORMATION", "BONE-RESORPTION"]) {
    expect(widthOf(id), id).toBeGreaterThan(Math.max(...undirected));
  }
});
