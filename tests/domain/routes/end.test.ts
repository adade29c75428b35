import { describe, expect, test } from "vitest";
import { routeOf, routesBetween } from "../../../src/domain/routes";
import { routeText } from "../../wording/route-text";
import { isopsoralen } from "../real";

const evidence = isopsoralen();

function read(id: string, language: "en" | "zh" = "en", asked?: string) {
  const route = routeOf(evidence, id);
  if (!route) throw new Error(`no route ${id}`);
  return routeText(evidence, route, language, asked);
}

describe("the end of a route", () => {
  const toOpg = "isopsoralen>FOXO3A-WNT>TNFRSF11B";

  test("is reported even where the steps have no direction: OPG up, RANKL down, in study 27", () => {
    expect(read(toOpg, "en", "RANKL-RANK-OPG").end).toBe("End reported: OPG up, RANKL down [27]");
    expect(read(toOpg, "zh", "RANKL-RANK-OPG").end).toContain("OPG 升高、RANKL 降低[27]");
    expect(read(toOpg).end).toBe("End reported: OPG up [27]");
  });

  test("names the studies of the end that the route does not count, and why", () => {
    expect(read(toOpg).notCounted).toContain("22 (no mediator of its own stated)");
    const toRunx2 = read("isopsoralen>RUNX2").notCounted;
    expect(toRunx2).toContain("9 (retracted)");
    expect(toRunx2).toContain("14 (stated mediator Wnt/β-catenin)");
    // Spaces stand between scripts, and nowhere within Chinese.
    expect(read("isopsoralen>FOXO3A-WNT>BMD", "zh").notCounted).toContain(
      "30（所述介导为 Axin2/PPARγ）；39（所述介导为 RUNX2）；41（所述介导为雌激素样活性）",
    );
  });

  test("between them, the route and what it leaves out are all studies of the end's card", () => {
    const route = routeOf(evidence, "isopsoralen>RUNX2");
    const told = read("isopsoralen>RUNX2");
    const named = new Set([...`${told.end} ${told.notCounted}`.matchAll(/\d+/g)].map(([ref]) => Number(ref)));
    const measured = evidence.dataset.findings.filter(({ object }) => object === "RUNX2");
    const refs = measured.map(({ study }) => evidence.studies.get(study)?.ref);
    expect(refs.filter((ref) => ref !== undefined && !named.has(ref))).toEqual([]);
    expect(route?.hops).toHaveLength(1);
  });

  test("every route to the axis has its end reported", () => {
    const { routes } = routesBetween(evidence, { from: "isopsoralen", to: "RANKL-RANK-OPG" });
    for (const route of routes) expect(routeText(evidence, route, "en", "RANKL-RANK-OPG").end).not.toBe("");
  });
});
