import { describe, expect, it } from "vitest";
import { firstDataset } from "../../src/dataset/files";
import {
  firstSource,
  keyOfSource,
  linkedSource,
  ownAddress,
  sourceOfAddress,
  sourceOfKey,
} from "../../src/store/source";

describe("the dataset that an address names", () => {
  const at = (search: string, hash: string) => sourceOfAddress({ search, hash });

  it("is the first one where none is named: links of before open what they did", () => {
    expect(at("", "")).toEqual(firstSource);
    expect(at("", "#node=NF-KB&lang=en")).toEqual(firstSource);
    expect(at("?utm=1", "#lang=zh")).toEqual({ kind: "shipped", id: firstDataset });
  });

  it("is the one of the fragment, before the one of ?data=", () => {
    expect(at("", "#data=psoralen&lang=en")).toEqual({ kind: "shipped", id: "psoralen" });
    expect(at("?data=own/a.json", "#data=psoralen")).toEqual({ kind: "shipped", id: "psoralen" });
    expect(at("", "#data=file:psoralen")).toEqual({ kind: "file", id: "psoralen" });
    expect(at("?data=own/a.json", "#lang=en")).toEqual({ kind: "path", path: "own/a.json" });
  });

  it("is never a path in the fragment", () => {
    expect(at("", "#data=path:own/a.json")).toEqual({ kind: "shipped", id: "path:own/a.json" });
  });
});

describe("a source", () => {
  it.each([
    firstSource,
    { kind: "shipped", id: "psoralen" },
    { kind: "file", id: "psoralen" },
    { kind: "path", path: "own/a.json" },
  ] as const)("is found again by its key: %o", (source) => {
    expect(sourceOfKey(keyOfSource(source))).toEqual(source);
  });

  it("has a key of its own: a file is not the shipped dataset of the same id", () => {
    expect(keyOfSource(firstSource)).toBe(firstDataset);
    expect(keyOfSource({ kind: "file", id: firstDataset })).not.toBe(firstDataset);
  });

  it("is in the fragment of a link unless it is the first, or a path", () => {
    expect(linkedSource(firstSource)).toBeNull();
    expect(linkedSource({ kind: "path", path: "own/a.json" })).toBeNull();
    expect(linkedSource({ kind: "shipped", id: "psoralen" })).toBe("psoralen");
    expect(linkedSource({ kind: "file", id: "psoralen" })).toBe("file:psoralen");
  });
});

describe("the address of a path", () => {
  const page = "https://example.org/osteograph/";

  it.each([
    ["own/a.json", "https://example.org/osteograph/own/a.json"],
    ["/a.json", "https://example.org/a.json"],
    ["https://example.org/a.json", "https://example.org/a.json"],
  ])("%s is on the page's own origin", (path, address) => {
    expect(ownAddress(path, page)?.href).toBe(address);
  });

  it.each([
    "https://example.com/a.json",
    "//example.com/a.json",
    "http://example.org/a.json",
    "https://example.org:8443/a.json",
    "https://example.org.example.com/a.json",
    "\\\\example.com\\a.json",
    "blob:https://example.org/0000",
    "data:application/json,{}",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://",
  ])("%s is refused", (path) => {
    expect(ownAddress(path, page)).toBeNull();
  });
});
