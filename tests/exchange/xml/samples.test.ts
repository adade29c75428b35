import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Importer } from "../../../src/exchange/base/formats";
import { readGpml } from "../../../src/exchange/xml/gpml/read-gpml";
import { readSbgn } from "../../../src/exchange/xml/sbgn/read-sbgn";
import { arrowsOf } from "./reading";

/** Files of other projects, which may lie beside this one and are no part of it. */
const folder = `${process.cwd()}/../shared/samples`;
const isThere = existsSync(folder);
if (!isThere) console.info(`${folder} is not there: real files of SBGN-ML and GPML are not read.`);

async function read(reader: Importer["read"], name: string) {
  const result = await reader({ name, bytes: readFileSync(`${folder}/${name}`) }, {});
  if (!result.ok || result.incoming.kind !== "network") throw new Error(JSON.stringify(result.notices));
  const { incoming: network, notices } = result;
  return {
    network,
    notices,
    count: (relation: string) => network.arrows.filter((arrow) => arrow.relation === relation).length,
  };
}

describe.skipIf(!isThere)("files of other projects", () => {
  it("the reference card of SBGN Activity Flow: every influence, and what is left out by name", async () => {
    const { network, notices } = await read(readSbgn, "af-reference-card.sbgn");
    expect(network.arrows.map(({ relationPrinted, relation }) => [relationPrinted, relation])).toEqual([
      ["unknown influence", "modulates"],
      ["positive influence", "activates"],
      ["negative influence", "inhibits"],
      ["necessary stimulation", "activates"],
    ]);
    expect(network.nodes).toHaveLength(22);
    expect(network.nodes.every(({ position }) => position !== undefined)).toBe(true);
    expect(notices.flatMap(({ weight, found }) => (weight === "dropped" ? [found?.split(":")[0]] : []))).toEqual([
      "compartment",
      "unit of information",
      "tag",
      "equivalence arc × 4",
    ]);
  });

  it("a pathway of WikiPathways: signs, groups, places, its work", async () => {
    const { network, count } = await read(readGpml, "WP322-osteoblast-signaling.gpml");
    expect([network.arrows.length, count("inhibits"), count("modulates"), count("interacts")]).toEqual([21, 5, 15, 1]);
    expect(arrowsOf(network)).toContain("PTH receptor inhibits Collagen 1");
    expect(network.nodes.filter(({ kind }) => kind === "complex")).toHaveLength(2);
    expect(network.nodes.filter(({ kind, position }) => kind === "molecule" && position === undefined)).toEqual([]);
    expect(network.papers).toMatchObject([{ pmid: "24782782", year: 2014 }]);
    expect(network.origin).toEqual({ name: "WikiPathways", version: "WP322_r142323", isDatabase: true });
  });
});
