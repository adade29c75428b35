import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../../../../src/app/shell/share/sha256";

test("is the hash that others compute, for every length around the blocks", () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
    expect(Buffer.from(sha256(bytes)).toString("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
