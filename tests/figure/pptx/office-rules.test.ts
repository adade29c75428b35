import validate from "@ooxml-tools/validate";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { figureDeck } from "../../../src/figure/deck/deck";
import { toXlsx } from "../../../src/files/to-xlsx";
import { realContext, slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const context = realContext();
const faultsOf = async (bytes: Uint8Array, format: "pptx" | "xlsx") =>
  (await validate(bytes, format, "Microsoft365")).map(
    ({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`,
  );

/** Microsoft's own validator (Open XML SDK): what it finds, Office offers to repair. */
describe("by the rules of Office there is no fault", () => {
  test("in a whole deck", { timeout: 120_000 }, async () => {
    const { scene, network } = realScene(context.evidence, "zh", "overview");
    const deck = figureDeck({ scene, network, filters: noFilters, spec: slideSpec, context });
    expect(await faultsOf(deck, "pptx")).toEqual([]);
  });

  test("in a workbook", { timeout: 120_000 }, async () => {
    const sheet = {
      name: "Findings & doses",
      header: ["Study", "Dose"],
      rows: [
        ["<7> 李想", 0.5],
        [null, "=1+1"],
      ],
    };
    const workbook = new Uint8Array(await (await toXlsx([sheet, { ...sheet, name: "Source" }])).arrayBuffer());
    expect(await faultsOf(workbook, "xlsx")).toEqual([]);
  });
});
