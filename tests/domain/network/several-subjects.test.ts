import { describe, expect, test } from "vitest";
import { conflictsOf } from "../../../src/domain/conflicts";
import { doseRows } from "../../../src/domain/doses";
import { filterOptions, noFilters } from "../../../src/domain/filters";
import { focusOf } from "../../../src/domain/focus";
import { gapMap } from "../../../src/domain/gaps";
import { fullNetwork } from "../../../src/domain/network";
import type { View } from "../../../src/domain/network/types";
import { routesBetween } from "../../../src/domain/routes";
import { visibleNetwork } from "../../../src/domain/visible";
import { readingOf } from "../../../src/wording/readings";
import { COMPOUND, worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const view: View = { level: "molecules", toggled: [] };

/** Psoralen raises AKT in study 1; bakuchiol lowers it in study 2, and through it raises BONE. Both raise OPG. */
const evidence = worldOf({
  molarMass: 186,
  subjects: { bakuchiol: { kind: "compound", molarMass: 256 } },
  entities: { AKT: {}, OPG: {}, BONE: { kind: "outcome" } },
  studies: {
    1: {
      arms: [
        {
          doses: [{ value: 1.86, unit: "μg/mL" }],
          findings: [
            { object: "AKT", effect: "activates" },
            { object: "OPG", effect: "increases" },
          ],
        },
      ],
    },
    2: {
      arms: [
        {
          subject: "bakuchiol",
          doses: [{ value: 2.56, unit: "μg/mL" }],
          findings: [
            { object: "AKT", effect: "decreases" },
            { object: "OPG", effect: "increases" },
            { object: "BONE", effect: "increases", via: ["AKT"] },
          ],
        },
      ],
    },
  },
});
const withPathway = worldOf({
  subjects: { bakuchiol: { kind: "compound" } },
  entities: { P: { kind: "pathway", category: "osteoblast" } },
  studies: {
    1: { arms: [{ findings: [{ object: "P", effect: "activates" }] }] },
    2: { arms: [{ subject: "bakuchiol", findings: [{ object: "P", effect: "inhibits" }] }] },
  },
});
const network = fullNetwork(evidence, view);
const node = (id: string) => network.nodes.find((each) => each.id === id);

describe("two subjects in one dataset", () => {
  test("one raises what the other lowers: the node shows both, and nobody disagrees", () => {
    expect(node("AKT")).toMatchObject({ state: "mixed", standing: "supported", sides: null });
    expect(network.edges.map(({ id, standing }) => [id, standing])).toContainEqual([
      "tested:bakuchiol>AKT",
      "supported",
    ]);
    expect(conflictsOf(evidence)).toEqual([]);
  });

  test("both raise the same thing: one mark, both references", () => {
    expect(node("OPG")).toMatchObject({ state: "up", tally: { up: [1, 2] } });
  });

  test("a sentence names each subject with its own references", () => {
    const akt = node("AKT");
    const text = akt && readingOf(evidence, akt, "en");
    expect(text).toBe("C activates AKT: 1 study, ref 1; bakuchiol decreases AKT: 1 study, ref 2");
  });

  test("one subject against itself is contested, whatever the other does", () => {
    const against = worldOf({
      subjects: { bakuchiol: { kind: "compound" } },
      entities: { AKT: {} },
      studies: {
        1: { arms: [{ findings: [{ object: "AKT", effect: "activates" }] }] },
        2: { arms: [{ findings: [{ object: "AKT", effect: "inhibits" }] }] },
        3: { arms: [{ subject: "bakuchiol", findings: [{ object: "AKT", effect: "activates" }] }] },
      },
    });
    const [akt] = fullNetwork(against, view).nodes.filter(({ id }) => id === "AKT");
    expect(akt?.sides).toMatchObject({ up: [1], down: [2] });
    expect(conflictsOf(against).map(({ id, refs }) => [id, refs])).toEqual([["entity:AKT", [1, 2]]]);
  });

  test("a route of one subject takes no step from a study of another", () => {
    expect(routesBetween(evidence, { from: COMPOUND, to: "BONE" }).routes).toEqual([]);
    const [route] = routesBetween(evidence, { from: "bakuchiol", to: "BONE" }).routes;
    expect(route?.entities).toEqual(["bakuchiol", "AKT", "BONE"]);
  });

  test("the selection of a subject brings its own arrows forward", () => {
    const { edges } = focusOf(evidence, network, view, { kind: "node", id: "bakuchiol" });
    expect([...edges].sort()).toEqual(["tested:bakuchiol>AKT", "tested:bakuchiol>OPG"]);
  });

  test("a dose by mass is converted with the molar mass of what the arm was given", () => {
    expect(doseRows(evidence).map(({ study, amounts }) => [study.ref, amounts[0]?.from])).toEqual([
      [1, 10],
      [2, 10],
    ]);
  });

  test("a filter on one leaves what it does, and what it was given alone", () => {
    const filters = { ...noFilters, subjects: ["bakuchiol"] };
    const visible = visibleNetwork(evidence, filters, view);
    expect(visible.nodes.map(({ id }) => id).sort()).toEqual(["AKT", "BONE", "OPG", "bakuchiol"]);
    expect(visible.nodes.find(({ id }) => id === "AKT")).toMatchObject({ state: "down", tally: { down: [2] } });
    expect(filterOptions(evidence).subjects).toEqual([COMPOUND, "bakuchiol"]);
    expect(filterOptions(isopsoralen()).subjects).toEqual([]);
  });

  test("the gap map asks of one or of all, and one against the other is no dispute", () => {
    const told = (subject: string | null) => {
      const { rows } = gapMap(withPathway, subject);
      const cell = rows.flatMap(({ cells }) => cells).find(({ refs }) => refs.length > 0);
      return [cell?.refs, cell?.disputed];
    };
    expect(told(null)).toEqual([[1, 2], []]);
    expect(told(COMPOUND)).toEqual([[1], []]);
    expect(told("bakuchiol")).toEqual([[2], []]);
  });

  test("both are in the picture as long as something of theirs is", () => {
    const ids = visibleNetwork(evidence, noFilters, view).nodes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([COMPOUND, "bakuchiol"]));
  });
});
