import { expect, test } from "vitest";
import { flowColumns } from "../../../../src/scene/layout/model/flow-columns";

/** Columns of the things named in "A>B B>C", all of no known kind but those in capitals of `fixed`. */
function columns(text: string, fixed: readonly string[] = []) {
  const arrows = text.split(" ").map((arrow) => {
    const [from = "", to = ""] = arrow.split(">");
    return { from, to };
  });
  const ids = arrows.flatMap(({ from, to }) => [from, to]).filter((id) => id !== "" && !fixed.includes(id));
  return Object.fromEntries(flowColumns({ open: new Set(ids), arrows }));
}

test("a chain goes from left to right, whatever it is called", () => {
  expect(columns("a>b b>c")).toEqual({ a: "pathways", b: "markers", c: "processes" });
  expect(columns("b>c a>b")).toEqual(columns("a>b b>c"));
});

test("a longer one is spread over the same columns, and never goes back", () => {
  const order = ["pathways", "markers", "processes"];
  const found = columns("a>b b>c c>d d>e a>e");
  const places = ["a", "b", "c", "d", "e"].map((id) => order.indexOf(found[id] ?? ""));
  expect(places).toEqual([...places].sort());
  expect([places[0], places[4]]).toEqual([0, 2]);
});

test("what leads nowhere stands in the middle at least, and what a known thing leads to as well", () => {
  expect(columns("COMPOUND>a COMPOUND>b b>OUTCOME", ["COMPOUND", "OUTCOME"])).toEqual({ a: "markers", b: "pathways" });
});

test("a cycle and an arrow to itself are no reason to go on for ever", () => {
  expect(Object.values(columns("a>b b>c c>a a>a"))).toEqual(["pathways", "markers", "processes"]);
  const long = Array.from({ length: 20_000 }, (_, i) => `n${i}>n${i + 1}`).join(" ");
  expect(columns(long).n20000).toBe("processes");
});

test("no thing is put where compounds or outcomes stand", () => {
  const random = Array.from({ length: 200 }, (_, i) => `${(i * 7) % 40}>${(i * 13 + 5) % 40}`).join(" ");
  expect(new Set(Object.values(columns(random)))).toEqual(new Set(["pathways", "markers", "processes"]));
});
