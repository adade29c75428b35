import { expect, test } from "vitest";
import { compareSides, effectsOfSubject, samePapers, turned } from "../../../src/domain/compare";
import { buildEvidence, type Evidence } from "../../../src/domain/evidence";
import { COMPOUND, worldOf } from "../fixtures";

type Ids = { readonly DOI?: string; readonly PMID?: string };
type Effects = Readonly<Record<string, "increases" | "decreases" | "no effect">>;

/** Studies by their numbers: what identifies the paper, and what it found. */
function world(studies: Readonly<Record<number, readonly [Ids, Effects]>>): Evidence {
  const { dataset } = worldOf({
    entities: { A: {}, B: {} },
    studies: Object.fromEntries(
      Object.entries(studies).map(([ref, [, effects]]) => [
        ref,
        { arms: [{ findings: Object.entries(effects).map(([object, effect]) => ({ object, effect })) }] },
      ]),
    ),
  });
  const withIds = dataset.studies.map((study) => ({
    ...study,
    citation: { ...study.citation, ...studies[study.ref]?.[0] },
  }));
  return buildEvidence({ ...dataset, studies: withIds }, "review");
}

const compared = (left: Evidence, right: Evidence) =>
  compareSides(effectsOfSubject(left, COMPOUND), effectsOfSubject(right, COMPOUND), samePapers(left, right));
const ids = (list: readonly { readonly left: { readonly entity: { readonly id: string } } }[]) =>
  list.map(({ left }) => left.entity.id);

test("papers are the same by DOI, whatever its case, or by PMID, and by nothing else", () => {
  const left = world({ 1: [{ DOI: "10.1000/ABC" }, {}], 2: [{ PMID: "12" }, {}], 3: [{}, {}] });
  const right = world({ 5: [{ PMID: "12", DOI: "10.1000/else" }, {}], 6: [{ DOI: "10.1000/abc" }, {}], 3: [{}, {}] });
  expect([...samePapers(left, right)]).toEqual([
    [1, 6],
    [2, 5],
  ]);
  expect([...turned(samePapers(left, right))]).toEqual([
    [6, 1],
    [5, 2],
  ]);
});

test("what both found in one paper alone is not shared; with a second paper on either side it is", () => {
  const left = world({ 1: [{ PMID: "1" }, { A: "increases", B: "increases" }], 2: [{}, { B: "increases" }] });
  const right = world({ 7: [{ PMID: "1" }, { A: "increases", B: "increases" }] });
  const { samePaper, shared } = compared(left, right);
  expect([ids(samePaper), ids(shared)]).toEqual([["A"], ["B"]]);
  expect(ids(compared(right, left).samePaper)).toEqual(["A"]);
});

test("one paper that tells two compounds apart is a difference all the same", () => {
  const left = world({ 1: [{ PMID: "1" }, { A: "increases", B: "increases" }] });
  const right = world({ 7: [{ PMID: "1" }, { A: "decreases", B: "no effect" }] });
  const { opposite, different, samePaper } = compared(left, right);
  expect([ids(opposite), ids(different), ids(samePaper)]).toEqual([["A"], ["B"], []]);
});

test("unchanged beside raised or lowered is a plain difference, and nothing unclear", () => {
  const left = world({ 1: [{}, { A: "no effect", B: "decreases" }] });
  const right = world({ 2: [{}, { A: "increases", B: "no effect" }] });
  const { different, unclear } = compared(left, right);
  expect([ids(different), ids(unclear)]).toEqual([["A", "B"], []]);
});
