import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/cli/sources/decode";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

/** 异补骨脂素, as a Chinese version of Windows writes it. */
const isopsoralen = [0xd2, 0xec, 0xb2, 0xb9, 0xb9, 0xc7, 0xd6, 0xac, 0xcb, 0xd8];

describe("text of a file", () => {
  it("is read as UTF-8, with or without its mark", () => {
    expect(decodeText(new TextEncoder().encode("异补骨脂素 β"))).toEqual({ text: "异补骨脂素 β" });
    expect(decodeText(new TextEncoder().encode("\uFEFFa: 1"))).toEqual({ text: "a: 1" });
    expect(decodeText(new Uint8Array())).toEqual({ text: "" });
  });

  it("is read as GB18030 or UTF-16 where it is that, and says so", () => {
    expect(decodeText(Uint8Array.from(isopsoralen))).toEqual({ text: "异补骨脂素", encoding: "GB18030" });
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x02, 0x5f]))).toEqual({ text: "异", encoding: "UTF-16LE" });
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x5f, 0x02]))).toEqual({ text: "异", encoding: "UTF-16BE" });
  });

  it("is none where the bytes are of no encoding that is understood", () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]))).toBeNull();
    expect(decodeText(Uint8Array.from([0xff, 0xff, 0xff]))).toBeNull();
  });
});

describe("a dataset's file in another encoding", () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const gaps = (words: readonly number[]) =>
    Uint8Array.from([
      ...latin("- { id: gap-1, kind: safety, text: { en: Nobody knows., zh: "),
      ...words,
      ...latin(" } }\n"),
    ]);

  it("is taken as what it is, with a warning that names file and encoding", async () => {
    const folder = temporaryFolder(smallDataset());
    writeFileSync(join(folder, "gaps.yaml"), gaps(isopsoralen));
    const { code, told } = await run("validate", folder);
    expect(code).toBe(0);
    expect(told).toContain(
      "warning: gaps.yaml: record (whole file)\n  found:    bytes that are no UTF-8; read as GB18030",
    );
    expect(told).toContain("1 warning, above.");
  });

  it("is a fault where its bytes are no text", async () => {
    const folder = temporaryFolder(smallDataset());
    writeFileSync(join(folder, "gaps.yaml"), gaps([0x00, 0xff]));
    const { code, told } = await run("validate", folder);
    expect(code).toBe(1);
    expect(told).toContain("bytes that are no text in UTF-8, UTF-16 or GB18030");
  });
});
