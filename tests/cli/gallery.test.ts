import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeGallery } from "../../src/cli/figures/gallery";
import { overviewsOfOthers } from "../../src/cli/figures/other-datasets";
import { picturesOf } from "../../src/cli/figures/pictures";
import { isopsoralen } from "../domain/real";
import { shippedOrder } from "../scene/shipped";

const folder = new URL("../../docs/figures/pictures/", import.meta.url);
const { dataset } = isopsoralen();

/** First line that differs, as it is kept and as it is drawn. */
function difference(kept: string, drawn: string): readonly string[] | null {
  if (kept === drawn) return null;
  const [before, now] = [kept.split("\n"), drawn.split("\n")];
  const at = now.findIndex((line, i) => line !== before[i]);
  return [`line ${at + 1}`, before[at] ?? "", now[at] ?? ""];
}

describe("the gallery of figures", () => {
  it("shows what the code draws today (npm run figures -- svg accepts a change)", async () => {
    const today = new Date(`${dataset.dataset.date}T12:00:00`);
    const { figures } = composeGallery(dataset, shippedOrder(), today);
    const pictures = await picturesOf([...figures, ...overviewsOfOthers("data")], () => {
      throw new Error("System fonts are not read from files.");
    });
    expect(readdirSync(folder).sort()).toEqual([...pictures.keys()].sort());
    const differing = [...pictures].flatMap(([name, svg]) => {
      const found = difference(readFileSync(new URL(name, folder), "utf8"), svg);
      return found ? [[name, ...found]] : [];
    });
    expect(differing).toEqual([]);
  }, 400_000);
});
