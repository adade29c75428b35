import type { CompiledDataset } from "../../src/domain/records";
import { datasetOf } from "../domain/fixtures";

export type World = Parameters<typeof datasetOf>[0];

/** So many molecules that act on one another in so many arrows, with cycles; the compound raises the first. */
export function tangle(molecules: number, arrows: number): World {
  const nameAt = (i: number) => `M${i % molecules}`;
  return {
    entities: Object.fromEntries(Array.from({ length: molecules }, (_, i) => [nameAt(i), { kind: "molecule" }])),
    studies: { 1: { arms: [{ findings: [{ object: nameAt(0), effect: "increases" }] }] } },
    background: Array.from({ length: arrows - 1 }, (_, i) => {
      const round = Math.floor(i / molecules);
      return [2, nameAt(i), i % 2 === 0 ? "inhibits" : "activates", nameAt(i + round * 17 + 1)] as const;
    }),
  };
}

/** The compound and one molecule of that name, which it raises. */
export function pair(name: string): World {
  return {
    entities: { M: { kind: "molecule", name: { en: name, zh: name } } },
    studies: { 1: { arms: [{ findings: [{ object: "M", effect: "increases" }] }] } },
  };
}

/** A study that reports nothing yet: a dataset has one at least. */
const silent = { 1: { arms: [{ findings: [] }] } };

/** Nothing but a molecule that acts on itself. */
export const alone: World = {
  studies: silent,
  entities: { M: { kind: "molecule" } },
  background: [[2, "M", "activates", "M"]],
};

/** The compound, of which nothing is reported. */
export const empty: World = { entities: {}, studies: silent };

/** A world in the form that the app loads, with the section that its records stand in. */
export function compiledOf(world: World): CompiledDataset {
  const compiled = datasetOf(world);
  const title = { en: "Bone", zh: "骨" };
  return { ...compiled, dataset: { ...compiled.dataset, sections: [{ section: "1.1", title, summary: title }] } };
}
