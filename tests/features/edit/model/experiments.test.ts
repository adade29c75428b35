import { describe, expect, it } from "vitest";
import {
  changedExperiment,
  type ExperimentField,
  type ExperimentWords,
  experimentTexts,
  withExperiment,
} from "../../../../src/features/edit/model/experiments";
import { newNode } from "../../../../src/features/edit/model/nodes";
import { isopsoralen } from "../../../domain/real";
import { passed, sources, started } from "./collection";

const words: ExperimentWords = {
  language: "en",
  nameOf: (id) => id,
  approaches: [
    { value: "in vitro", label: "in vitro", words: ["cells"] },
    { value: "clinical", label: "clinical", words: ["people"] },
  ],
  organisms: [
    { value: "mouse", label: "mouse", words: [] },
    { value: "human", label: "human", words: [] },
  ],
};
const { dataset, of } = started();
const change = (field: ExperimentField, text: string, from = dataset, arm = of.arm.id, picked: string | null = null) =>
  changedExperiment(from, arm, field, { text, picked }, words, sources);
const armOf = (of: typeof dataset, id: string) => of.studies.flatMap(({ arms }) => arms).find((arm) => arm.id === id);

describe("what is said of an experiment", () => {
  it("keeps doses as printed, and reads those that are certain", () => {
    const read = passed(change("doses", "10, 20 μM").dataset);
    expect(armOf(read, of.arm.id)).toMatchObject({
      dosesPrinted: "10, 20 μM",
      doses: [
        { value: 10, unit: "μmol/L" },
        { value: 20, unit: "μmol/L" },
      ],
    });
    const kept = passed(change("doses", "two spoons, 10 times a day").dataset);
    expect(armOf(kept, of.arm.id)).toMatchObject({ dosesPrinted: "two spoons, 10 times a day", doses: [] });
    const uncertain = passed(change("doses", "5 mg·kg-1·d-1").dataset);
    expect(armOf(uncertain, of.arm.id)?.dosesPrinted).toBe("5 mg·kg-1·d-1");
    const none = passed(change("doses", "", kept).dataset);
    expect(armOf(none, of.arm.id)).not.toHaveProperty("dosesPrinted");
  });

  it("has people in a clinical experiment, and no species that is not in the list", () => {
    expect(armOf(passed(change("approach", "people").dataset), of.arm.id)).toMatchObject({
      approach: "clinical",
      organism: "human",
    });
    expect(change("organism", "unicorn")).toEqual({ dataset, problem: { code: "organism", found: "unicorn" } });
  });

  it("gives something else once it is picked what that is", () => {
    expect(change("subject", "Bakuchiol").problem).toEqual({ code: "new-subject", found: "Bakuchiol" });
    const next = passed(change("subject", "Bakuchiol", dataset, of.arm.id, newNode("compound")).dataset);
    expect(next.dataset.subjects).toEqual(["psoralen", "bakuchiol"]);
    expect(armOf(next, of.arm.id)?.subject).toBe("bakuchiol");
  });

  it("shows the texts that it takes", () => {
    const next = passed(change("system", "MC3T3-E1", change("n", "3 wells").dataset).dataset);
    const arm = armOf(next, of.arm.id);
    expect(arm && experimentTexts(arm, words)).toMatchObject({ system: "MC3T3-E1", n: "3 wells", organism: "" });
  });

  it("keeps the words of a shipped collection's vocabulary whole", () => {
    const { dataset: shipped } = isopsoralen();
    const [study] = shipped.studies;
    if (!study) throw new Error("no study");
    const { dataset: more, arm } = withExperiment(shipped, study.id, study.arms[0]?.subject ?? "");
    const induced = passed(change("inducer", "A new inducer", passed(more), arm).dataset);
    expect(armOf(induced, arm)?.inducedBy).toHaveLength(1);
    const bare = passed(change("inducer", "", induced, arm).dataset);
    expect(bare.dataset.inducers).toEqual(shipped.dataset.inducers);
  });
});
