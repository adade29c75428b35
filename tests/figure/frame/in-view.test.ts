// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { type Filters, filterOptions, listFields, noFilters } from "../../../src/domain/filters";
import { fullNetwork, type View } from "../../../src/domain/network";
import { visibleNetwork } from "../../../src/domain/visible";
import { palettes } from "../../../src/encoding";
import { sceneOfContent } from "../../../src/figure/frame/content";
import type { PartPicture } from "../../../src/figure/frame/part-scene";
import { pathwayPicture } from "../../../src/figure/frame/pathway-scene";
import { composeBest } from "../../../src/figure/proposal/best-setting";
import { journalSize, type PageSize, slideSize, squareSize } from "../../../src/figure/spec/presets";
import { figureToSvg } from "../../../src/figure/svg/page";
import { composeScene } from "../../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../../src/scene/layout/layout-network";
import { sidesText } from "../../../src/wording/readings";
import { isopsoralen } from "../../domain/real";
import { shippedOrder } from "../../scene/shipped";
import { fontsOnDisk } from "../fixture-fonts";
import { realContext, slideSpec } from "../fixture-spec";
import { choicePicture, molecules, overview, repeatedPicture } from "../parts";

const evidence = isopsoralen();
const context = realContext();

function viewOf(view: View, filters: Partial<Filters> = {}): PartPicture {
  const layout = layoutNetwork(fullNetwork(evidence, view), { language: "en", order: shippedOrder(), seed: 1 });
  const network = visibleNetwork(evidence, { ...noFilters, ...filters }, view);
  const scene = composeScene(layout, network, { focus: null, background: "focus", moves: {}, evidence });
  return { scene: sceneOfContent(scene), network };
}

const options = filterOptions(evidence);
const filtered: readonly (readonly [string, Partial<Filters>])[] = [
  ["nothing filtered", {}],
  ["two studies", { minStudies: 2 }],
  ["contested only", { contestedOnly: true }],
  ["retracted hidden", { retracted: "hidden" }],
  ...listFields.flatMap((field) =>
    options[field].map((value): readonly [string, Partial<Filters>] => [`${field} ${value}`, { [field]: [value] }]),
  ),
];

describe.each([overview, molecules])("a figure of what is in view ($level)", (view) => {
  const layout = layoutNetwork(fullNetwork(evidence, view), { language: "en", order: shippedOrder(), seed: 1 });

  test.each(filtered)("%s: has no box without an arrow, and no heading without a box", (_, filters) => {
    const network = visibleNetwork(evidence, { ...noFilters, ...filters }, view);
    const whole = composeScene(layout, network, { focus: null, background: "focus", moves: {}, evidence });
    const scene = sceneOfContent(whole);
    const ends = new Set(scene.edges.flatMap(({ source, target }) => [source, target]));
    for (const { id, parent } of scene.nodes) if (parent !== null && ends.has(id)) ends.add(parent);
    const boxes = scene.nodes.filter(({ parent, shape }) => parent === null && shape !== "compound");
    expect(boxes.filter(({ id }) => !ends.has(id)).map(({ id }) => id)).toEqual([]);
    const columns = new Set<string>(scene.nodes.map(({ column }) => `column.${column}`));
    const headings = scene.captions.map(({ id }) => id).filter((id) => id.startsWith("column."));
    expect(headings.filter((id) => !columns.has(id))).toEqual([]);
  });
});

describe("osteoclasts alone, the rest hidden", () => {
  test("hold neither TGF-β/Smad nor Wnt/β-catenin, and no heading over nothing", () => {
    const { scene } = viewOf(overview, { effects: ["osteoclast"] });
    const ids = scene.nodes.map(({ id }) => id);
    for (const id of ["TGFB-SMAD", "WNT-BCATENIN", "ESTROGEN-LIKE"]) expect(ids).not.toContain(id);
    const outcomes = scene.nodes.filter(({ column }) => column === "outcomes");
    expect(scene.captions.some(({ id }) => id === "column.outcomes")).toBe(outcomes.length > 0);
  });
});

const pages: Readonly<Record<string, PageSize>> = {
  slide: slideSize(1920),
  square: squareSize(),
  "column of 90 mm": journalSize(90, 600),
};

const alone = (id: string) => {
  const picture = pathwayPicture(evidence, noFilters, id, "en");
  if (!picture) throw new Error(`there is evidence on ${id}`);
  return picture;
};

const figures: Readonly<Record<string, () => PartPicture>> = {
  "the overview": () => viewOf(overview),
  "two or more studies": () => repeatedPicture(2),
  "osteoblast proliferation": () => choicePicture({ kind: "node", id: "OB-PROLIFERATION" }),
  ...Object.fromEntries(
    evidence.dataset.entities
      .filter(({ id, kind }) => kind === "pathway" && pathwayPicture(evidence, noFilters, id, "en") !== null)
      .map(({ id }) => [id, () => alone(id)]),
  ),
};

describe.each(Object.entries(figures))("on the page, %s", (_, pictureOf) => {
  const picture = pictureOf();
  const { scene, network } = picture;
  const drawn = network.edges.filter(({ id }) => scene.edges.some((edge) => edge.id === id));

  test.each(Object.entries(pages))(
    "has both sides and the retraction on every arrow that has them (%s)",
    async (__, size) => {
      const { page } = composeBest(picture, { ...slideSpec, size, textScale: "auto" }, context);
      const svg = await figureToSvg(page, { text: "system", fonts: fontsOnDisk });
      const doc = new DOMParser().parseFromString(svg, "image/svg+xml");
      const labelOf = (id: string) => doc.getElementById(`label-${id.replace(":", "-").replace(">", "-to-")}`);
      for (const { id, sides, retractedRefs } of drawn) {
        // A badge may be in two lines, each a text of its own or a part of one.
        const lines = [...(labelOf(id)?.querySelectorAll("text tspan, text:not(:has(tspan))") ?? [])];
        const text = lines.map((line) => line.textContent).join(" ");
        const said = sides ? [sidesText(sides, "en"), sidesText(sides, "en", "short")] : [""];
        expect(said, id).toContain(text);
        const disc = labelOf(id)?.querySelector(`circle[stroke="${palettes.light.retracted.stroke}"]`) ?? null;
        expect([id, disc !== null]).toEqual([id, retractedRefs.length > 0]);
      }
    },
  );
});
