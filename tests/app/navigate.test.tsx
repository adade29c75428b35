import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { addressOf, goToSource, openLast, useAddressedSource } from "../../src/app/history/navigate";
import { rememberOne } from "../../src/app/memory/remembered";
import { firstSource } from "../../src/store/source";

const psoralen = { kind: "shipped", id: "psoralen" } as const;

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, "", "/#");
});

describe("the address of another dataset", () => {
  it("keeps language and page, and nothing of the view", () => {
    history.replaceState(null, "", "/#page=studies&effect=osteoclast&node=NF-KB&q.find=a&lang=zh");
    expect(addressOf(psoralen, "")).toBe("/#data=psoralen&page=studies&lang=zh");
  });

  it("is that of its graph where it is chosen from the list of datasets", () => {
    history.replaceState(null, "", "/#page=datasets&lang=en");
    expect(addressOf(psoralen, "")).toBe("/#data=psoralen&lang=en");
  });

  it("has the view that the dataset was left in, a page's question only on that page", () => {
    history.replaceState(null, "", "/#page=compare&lang=en");
    const left = "data=psoralen&page=routes&q.from=a&level=molecules&node=AKT1&lang=zh";
    expect(addressOf(psoralen, left)).toBe("/#data=psoralen&page=compare&level=molecules&node=AKT1&lang=en");
    history.replaceState(null, "", "/#page=routes&lang=en");
    expect(addressOf(psoralen, left)).toContain("q.from=a");
  });

  it("has a path in its search part, and loses it with the path", () => {
    history.replaceState(null, "", "/?data=own%2Fa.json&other=1#lang=en");
    expect(addressOf(firstSource, "")).toBe("/?other=1#lang=en");
    expect(addressOf({ kind: "path", path: "b.json" }, "")).toBe("/?other=1&data=b.json#lang=en");
  });
});

describe("going to another dataset", () => {
  it("is one step of the history, and comes back to the view that was left", () => {
    history.replaceState(null, "", "/#level=molecules&lang=en");
    const { result } = renderHook(useAddressedSource);
    const { length } = history;
    act(() => goToSource(psoralen));
    expect(result.current).toBe("psoralen");
    expect(location.hash).toBe("#data=psoralen&lang=en");
    act(() => goToSource(firstSource));
    expect(result.current).toBe("isopsoralen");
    expect(location.hash).toBe("#level=molecules&lang=en");
    expect(history.length).toBe(length + 2);
  });
});

describe("a bare address", () => {
  it("opens what was open last, and says so", () => {
    rememberOne("dataset", "psoralen");
    openLast();
    expect(location.hash).toBe("#data=psoralen");
  });

  it("stays as it is on a first visit, and where a link says more", () => {
    openLast();
    expect(location.hash).toBe("");
    rememberOne("dataset", "psoralen");
    history.replaceState(null, "", "/#lang=en");
    openLast();
    expect(location.hash).toBe("#lang=en");
    history.replaceState(null, "", "/?data=own.json");
    openLast();
    expect(location.hash).toBe("");
  });
});
