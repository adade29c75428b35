import { describe, expect, it } from "vitest";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

const psoralen = "data/psoralen";

describe("query", () => {
  it("lists findings on a molecule by one of its names, with the paper of each", async () => {
    const { code, told } = await run("query", psoralen, "--molecule", "runx2", "--effect", "up");
    expect(code).toBe(0);
    expect(told).toMatch(/^\w+ \d{4}.*: Psoralen increases RUNX2/m);
    expect(told).toMatch(/\d+ of 105 findings\.$/);
    const { told: byId } = await run("query", psoralen, "--molecule", "Cbfa1", "--effect", "up");
    expect(byId).toBe(told);
  });

  it("takes a group for its members, and gives records to other programs", async () => {
    const { told } = await run("query", psoralen, "--molecule", "SAFETY", "--json");
    const { findings } = JSON.parse(told);
    expect(findings.length).toBeGreaterThan(3);
    expect(new Set(findings.map(({ effect }: { effect: string }) => effect))).toEqual(new Set(["no effect"]));
    expect(findings[0]).toMatchObject({ study: expect.any(String), paper: expect.stringMatching(/ \d{4}/) });
  });

  it("says what is expected where a name or a direction is unknown, with the nearest", async () => {
    const name = await run("query", psoralen, "--molecule", "RUNX3");
    expect([name.code, name.told]).toEqual([2, expect.stringContaining("did you mean RUNX2?")]);
    const effect = await run("query", psoralen, "--effect", "upp");
    expect([effect.code, effect.told]).toEqual([
      2,
      expect.stringContaining("expected one of up, down, none, unstated (did you mean up?)"),
    ]);
  });
});

describe("stats", () => {
  it("counts what a dataset holds", async () => {
    const { code, told } = await run("stats", psoralen);
    expect(code).toBe(0);
    expect(told).toMatch(/^psoralen \S+ \(.*\), papers of \d{4} to \d{4}$/m);
    expect(told).toContain("  studies: 14\n");
    expect(told).toContain("  findings: 105\n");
    const { counts } = JSON.parse((await run("stats", psoralen, "--json")).told);
    const byEffect = Object.entries(counts).filter(([name]) => name.startsWith("findings, "));
    expect(byEffect.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(105);
  });

  it("prints what is wrong with a dataset instead of counting it", async () => {
    const broken = temporaryFolder(smallDataset({ "studies/ref-07.yaml": [["effect: decreases", "effect: shrinks"]] }));
    const { code, told } = await run("stats", broken);
    expect(code).toBe(1);
    expect(told).toContain("shrinks");
  });
});
