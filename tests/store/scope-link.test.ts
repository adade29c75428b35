import { describe, expect, it } from "vitest";
import type { Scope } from "../../src/domain/map";
import { scopeInLink, scopeOfLink } from "../../src/store/scope-link";
import { isopsoralen } from "../domain/real";

const evidence = isopsoralen();
const [first = "", second = ""] = [...evidence.entities.keys()];

describe("the part of a network in a link", () => {
  it.each<Scope>([
    { kind: "all" },
    { kind: "best", count: 150 },
    { kind: "around", id: first, steps: 2 },
    { kind: "between", from: first, to: second },
  ])("comes back as it was: %o", (scope) => {
    expect(scopeOfLink(scopeInLink(scope), evidence)).toEqual(scope);
  });

  it.each([
    "",
    "none",
    "all>1",
    "best>0",
    "best>many",
    "around>nothing>1",
    `around>${first}>3`,
    `between>${first}>${first}`,
    `between>${first}>${second}>x`,
  ])("is none where it names what is not there: %s", (value) => expect(scopeOfLink(value, evidence)).toBeNull());
});
