import fc from "fast-check";
import { describe, it } from "vitest";
import { readCx2 } from "../../../src/exchange/networks/cx2/read-cx2";
import { readCyjs } from "../../../src/exchange/networks/cyjs/read-cyjs";
import { readSif } from "../../../src/exchange/networks/sif/read-sif";
import { signorColumns } from "../../../src/exchange/networks/signor/columns";
import { readSignor } from "../../../src/exchange/networks/signor/read-signor";
import { badInputs, expectResultOrReasons } from "../bad-inputs";

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("A", "B", "protein", "Other", "1|2", "-1", '"', "<script>", "javascript:alert(1)"),
);
const key = fc.constantFrom(
  "id",
  "s",
  "t",
  "v",
  "n",
  "i",
  "a",
  "d",
  "data",
  "source",
  "target",
  "parent",
  "name",
  "citation",
  "__proto__",
  "NODE_LABEL",
);
const value = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    -1.5,
    true,
    null,
    [],
    {},
    ["a", 1, [2]],
    { x: 1 },
    "a",
    "1",
    "activates",
    "",
    "javascript:alert(1)",
  ),
  fc.string({ maxLength: 6 }),
);
const element = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value, { maxKeys: 4 })), { maxKeys: 5 });
const bytesOf = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));

const cx2Block = fc.dictionary(
  fc.constantFrom("nodes", "edges", "status", "metaData", "attributeDeclarations", "nodeBypasses", "networkAttributes"),
  fc.array(element, { maxLength: 4 }),
  { maxKeys: 4 },
);
const cx2 = fc
  .tuple(fc.constantFrom("2.0", "2.1", "1.0"), fc.array(cx2Block, { maxLength: 4 }), fc.boolean())
  .map(([CXVersion, blocks, isDone]) => [
    { CXVersion },
    ...blocks,
    ...(isDone ? [{ status: [{ success: true }] }] : []),
  ]);
const elements = fc.array(element, { maxLength: 8 });
const cyjs = fc.oneof(
  elements,
  elements.map((each) => ({ elements: each })),
  fc.record({ elements: fc.record({ nodes: elements, edges: elements }) }),
);

const goodCx2 = JSON.stringify([
  { CXVersion: "2.0" },
  {
    nodes: [
      { id: 1, v: { n: "A" } },
      { id: 2, v: { n: "" } },
    ],
  },
  { edges: [{ id: 1, s: 1, t: 2, v: { i: "inhibits" } }] },
  { status: [{ success: true }] },
]);
const goodCyjs = JSON.stringify({
  elements: {
    nodes: [{ data: { id: "a" } }, { data: { id: "b", parent: "a" } }],
    edges: [{ data: { source: "a", target: "b" } }],
  },
});
const goodSignor = [signorColumns.join("\t"), signorColumns.map((column) => `${column}-1`).join("\t")].join("\n");

describe("a thousand bad files are a network or reasons, never an exception", () => {
  it("of SIGNOR", async () => {
    const rows = fc
      .array(fc.array(cell, { maxLength: 30 }), { maxLength: 5 })
      .map((all) => [signorColumns, ...all].map((row) => row.join("\t")).join("\n"));
    await expectResultOrReasons(
      readSignor,
      fc.oneof(
        badInputs([goodSignor], ["SIGNOR"]),
        rows.map((text) => new TextEncoder().encode(text)),
      ),
    );
  });

  it("of CX2", () => expectResultOrReasons(readCx2, fc.oneof(badInputs([goodCx2]), cx2.map(bytesOf))));

  it("of Cytoscape.js", () => expectResultOrReasons(readCyjs, fc.oneof(badInputs([goodCyjs]), cyjs.map(bytesOf))));

  it("of SIF", async () => {
    const good = [
      "A\tpp\tB\tC\nD",
      "A pp B",
      "PARTICIPANT_A\tINTERACTION_TYPE\tPARTICIPANT_B\nA\tx\tB\n\nPARTICIPANT\tPARTICIPANT_TYPE\nA\tx",
    ];
    await expectResultOrReasons(readSif, badInputs(good));
  });
});
