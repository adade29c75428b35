import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

/** 异补骨脂素, as a Chinese version of Windows writes it. */
const isopsoralen = [0xd2, 0xec, 0xb2, 0xb9, 0xb9, 0xc7, 0xd6, 0xac, 0xcb, 0xd8];

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
