import { describe, expect, it } from "vitest";
import type { PlanAsk } from "../../../src/exchange/plan/plan";
import type { Reach } from "../../../src/exchange/plan/reach";
import { ming, place, plan, resultOf, row, shipped } from "./planned";

describe("how much of a file comes into an open collection", () => {
  const node = (name: string) => ({ key: name, name, synonyms: [], xrefs: [] });
  const arrow = (from: string, to: string) => ({ from, to, relation: "activates", evidence: [], place }) as const;
  const network = {
    kind: "network",
    origin: { name: "Net", isDatabase: true },
    nodes: ["RUNX2", "ALP", "Newbie1", "Newbie2"].map(node),
    arrows: [arrow("RUNX2", "ALP"), arrow("RUNX2", "Newbie1"), arrow("Newbie1", "Newbie2")],
  } as const;
  const into = (incoming: PlanAsk["incoming"], reach?: Reach) =>
    plan(incoming, { target: shipped, choices: { language: "en", ...(reach && { reach }) } });

  it("is counted for arrows, and brings in no node that none of them touches", () => {
    const planned = into(network, "touching");
    expect(planned.reached).toEqual({ all: 3, touching: 2, connecting: 1 });
    expect(planned.counts).toMatchObject({ arrows: 2, nodes: 1 });
    expect(resultOf(planned).entities.map(({ name }) => name.en)).not.toContain("Newbie2");
    expect(into(network, "connecting").counts).toMatchObject({ arrows: 1, nodes: 0 });
    expect(into(network).counts).toMatchObject({ arrows: 3, nodes: 2 });
  });

  it("is counted for rows, with the papers that are left", () => {
    const rows = {
      kind: "findings",
      papers: [ming, { ...ming, key: "p2", pmid: "2" }],
      findings: [row({ subject: "isopsoralen" }), row({ object: "Newbie1", paper: "p2" })],
    } as const;
    const planned = into(rows, "touching");
    expect(planned.reached).toEqual({ all: 2, touching: 1, connecting: 1 });
    expect(planned.counts).toMatchObject({ papers: 1, findings: 1 });
  });

  it("follows what a name was said to be", () => {
    const choices = { language: "en", reach: "connecting", nodes: { Newbie1: { use: "ALPL" } } } as const;
    expect(plan(network, { target: shipped, choices }).reached).toEqual({ all: 3, touching: 3, connecting: 2 });
  });

  it("is all for a new collection", () => {
    const planned = plan(network, { choices: { language: "en", reach: "connecting" } });
    expect([planned.reached, planned.counts.arrows]).toEqual([null, 3]);
  });
});
