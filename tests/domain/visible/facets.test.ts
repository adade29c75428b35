import { describe, expect, test } from "vitest";
import { type Filters, filterOptions, noFilters, termName } from "../../../src/domain/filters";
import type { View } from "../../../src/domain/network/types";
import { facetCounts, leftBy, visibleNetwork } from "../../../src/domain/visible";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const overview: View = { level: "overview", toggled: [] };

describe("counts beside the options", () => {
  const evidence = worldOf({
    entities: { ALP: { category: "osteoblast" }, CTSK: { category: "osteoclast" } },
    studies: {
      1: { arms: [{ model: "A", organism: "mouse", findings: [{ object: "ALP", effect: "increases" }] }] },
      2: { arms: [{ model: "B", organism: "rat", findings: [{ object: "ALP", effect: "increases" }] }] },
      3: {
        arms: [
          {
            model: "B",
            organism: "rat",
            system: { en: "Rat cells of a kind", zh: "某大鼠细胞" },
            findings: [{ object: "CTSK", effect: "decreases" }],
          },
          { model: "B", system: { en: "Rat cells", zh: "大鼠细胞" }, findings: [] },
        ],
      },
    },
    background: [[9, "CTSK", "modulates", "ALP"]],
  });
  const option = (filters: Filters, value: string) => {
    const counts = facetCounts(evidence, filters, overview);
    return [...counts.effects, ...counts.models].find((each) => each.value === value);
  };

  test("say what an option alone would leave, the other fields as they are", () => {
    expect(option(noFilters, "osteoblast")?.alone).toMatchObject({
      studies: 2,
      background: 1,
      arrows: 1,
      backgroundArrows: 1,
    });
    expect(option({ ...noFilters, models: ["B"] }, "osteoblast")?.alone).toMatchObject({ studies: 1, arrows: 1 });
  });

  test("say what is left once an option stands beside those chosen in its field", () => {
    const chosen: Filters = { ...noFilters, effects: ["osteoclast"] };
    expect(option(chosen, "osteoblast")?.added).toMatchObject({
      studies: 3,
      background: 1,
      arrows: 2,
      backgroundArrows: 1,
    });
    expect(option(chosen, "osteoclast")).toMatchObject({ chosen: true, added: { studies: 1, arrows: 1 } });
  });

  test("offer thresholds as far as a study is left", () => {
    expect(facetCounts(evidence, noFilters, overview).minStudies.map((each) => each.value)).toEqual([1, 2]);
  });

  test("options are the vocabularies and what the dataset holds; a model goes by its shortest name", () => {
    expect(filterOptions(evidence).models).toEqual(["A", "B"]);
    expect(termName(evidence, "models", "B").en).toBe("Rat cells");
    expect(termName(evidence, "models", "A").en).toBe("A");
  });
});

describe("counts on the real data", () => {
  const evidence = isopsoralen();
  const filters: Filters = { ...noFilters, approaches: ["in vitro"], minStudies: 2 };
  const counts = facetCounts(evidence, filters, overview);

  test("agree with the network that the choice would show", () => {
    for (const { value, alone } of counts.pathways) {
      const shown = visibleNetwork(evidence, { ...filters, pathways: [value] }, overview);
      expect([value, alone.arrows + alone.backgroundArrows]).toEqual([value, shown.edges.length]);
    }
  });

  test("of years agree with what the year alone would leave, whatever else is asked", () => {
    const inVitro = { approaches: ["in vitro"] } as const;
    for (const asked of [{}, inVitro, { effects: ["osteoblast"], classes: ["tested"] } as const, { minStudies: 2 }]) {
      const with_: Filters = { ...noFilters, ...asked };
      const { years } = facetCounts(evidence, with_, overview);
      expect(years.some(({ studies }) => studies > 0)).toBe(true);
      for (const { year, studies } of years) {
        expect([year, studies]).toEqual([year, leftBy(evidence, { ...with_, years: [year, year] }, overview).studies]);
      }
    }
  });

  test("find the studies that section headings promise: 24 and 25 on NF-κB, 41 and 42 on oestrogen-like activity", () => {
    const nfkb = visibleNetwork(evidence, { ...noFilters, pathways: ["NF-KB"], classes: ["tested"] }, overview);
    const refs = new Set(nfkb.edges.flatMap((edge) => edge.refs));
    expect([...refs]).toEqual([24, 25]);
    const whole = facetCounts(evidence, noFilters, overview);
    expect(whole.pathways.find((each) => each.value === "ESTROGEN-LIKE")?.alone.studies).toBe(2);
  });
});
