import { expect, test } from "vitest";
import { rootGraph } from "../../../../src/scene/layout/model/roots";
import { joinedIn, leavingIn, membersOf } from "../../../../src/scene/layout/sizes/members";
import { edge, node, planned } from "../networks";

const held = (id: string, parent: string) => ({ ...node(id, "molecule"), parent, testedRefs: [1] });
const network = {
  nodes: [
    node("C", "compound"),
    { ...node("P", "pathway"), openable: true, open: true },
    held("A", "P"),
    { ...held("silent", "P"), testedRefs: [] },
    held("B", "P"),
    node("O", "process"),
  ],
  edges: [edge("C", "P"), edge("A", "B"), edge("A", "O")],
};

test("members are listed as they come, those that are asked to be last after them, and behind all what nothing is reported of", () => {
  const graph = rootGraph(network);
  const ids = (isLast?: (id: string) => boolean) => membersOf(graph, "P", isLast).map(({ id }) => id);
  expect(ids()).toEqual(["A", "B", "silent"]);
  expect(ids((id) => id === "A")).toEqual(["B", "A", "silent"]);
});

test("an arrow joins two members in either direction, and leaves the box where it ends outside", () => {
  const { graph, plans } = planned(network);
  const isJoined = joinedIn(graph);
  expect([isJoined("A", "B"), isJoined("B", "A"), isJoined("A", "silent")]).toEqual([true, true, false]);
  expect([...leavingIn(plans)]).toContain("A");
  expect([...leavingIn(plans)]).not.toContain("B");
});
