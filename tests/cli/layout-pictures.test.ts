import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleNetwork } from "../../src/cli/phases/example";
import { phasePictures } from "../../src/cli/phases/pictures";
import { runPhases } from "../../src/scene/layout/phases";
import { isopsoralen } from "../domain/real";
import { keptDataset } from "../kept-dataset";

const folder = new URL("../../docs/layout/", import.meta.url);
const { dataset } = isopsoralen();

describe("the pictures of the layout's phases", () => {
  const phases = runPhases(exampleNetwork(dataset), { language: "en" });
  const pictures = phasePictures(phases);

  it("are what the code draws today (npm run layout:pictures makes them again)", () => {
    expect(readdirSync(folder).sort()).toEqual([...pictures.keys()].sort());
    for (const [name, svg] of pictures) expect(readFileSync(new URL(name, folder), "utf8")).toBe(svg);
  });

  it("show every node and every arrow of the example", () => {
    const { network } = phases;
    expect(network.nodes.length).toBeGreaterThan(10);
    expect(pictures.get("6-routes.svg")?.match(/<path/g)).toHaveLength(network.edges.length);
    expect(pictures.get("2-sizes.svg")?.match(/<rect/g)).toHaveLength(network.nodes.length + 1);
    const dummies = phases.model.vertices.filter(({ kind }) => kind === "dummy");
    expect(dummies.length).toBeGreaterThan(2);
    expect(pictures.get("1-model.svg")?.match(/r="3"/g)).toHaveLength(dummies.length);
  });

  it("are linked from the page that explains them", () => {
    const page = readFileSync(new URL("../../src/scene/layout/README.md", import.meta.url), "utf8");
    for (const name of pictures.keys()) expect(page).toContain(`docs/layout/${name}`);
  });

  it.each(["psoralen", "silymarin"])(
    "can be drawn of any dataset, here %s, by its arrows with most behind them",
    (id) => {
      const { network } = runPhases(exampleNetwork(keptDataset(id)), { language: "en" });
      expect(network.nodes.length).toBeGreaterThan(8);
      expect(network.nodes.length).toBeLessThanOrEqual(16);
      const drawn = phasePictures(runPhases(network, { language: "en" }));
      expect([...drawn.keys()]).toEqual([...pictures.keys()]);
      expect(drawn.get("6-routes.svg")?.match(/<path/g)).toHaveLength(network.edges.length);
    },
  );
});
