import { describe, expect, it } from "vitest";
import { looksLikeSignor, signorColumns } from "../../../../src/exchange/networks/signor/columns";
import { readSignor } from "../../../../src/exchange/networks/signor/read-signor";
import { arrowsOf, fileOf, networkIn, noticesOf, oddNames, sample } from "../reading";

type Row = Partial<Record<(typeof signorColumns)[number], string>>;

const base: Row = {
  ENTITYA: "RELA",
  TYPEA: "protein",
  IDA: "Q04206",
  DATABASEA: "UNIPROT",
  ENTITYB: "MET",
  TYPEB: "protein",
  IDB: "P08581",
  DATABASEB: "UNIPROT",
  EFFECT: "up-regulates quantity",
  MECHANISM: "transcriptional regulation",
  TAX_ID: "10090",
  CELL_DATA: "BTO:0002895",
  PMID: "19530226",
  DIRECT: "YES",
  SENTENCE: "One; sentence.",
  SIGNOR_ID: "SIGNOR-1",
};

const swapped = [...signorColumns.slice(0, 26), "SCORE", "SIGNOR_ID"] as const;

function table(rows: readonly Row[], columns: readonly string[] = signorColumns, separator = "\t"): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator);
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column as keyof Row] ?? "")))].join(
    "\r\n",
  );
}

describe("rows of SIGNOR", () => {
  it.each([
    ["in today's order", signorColumns, "\t"],
    ["with the last two columns the other way round", swapped, ";"],
    ["in any other order", [...signorColumns].reverse(), ","],
  ])("come in %s", async (_, columns, separator) => {
    const network = await networkIn(readSignor, table([base], columns, separator));
    expect(network.origin).toEqual({ name: "SIGNOR", isDatabase: true });
    expect(network.nodes[0]).toEqual({
      key: "UNIPROT:Q04206",
      name: "RELA",
      kind: "molecule",
      synonyms: [],
      xrefs: ["uniprot:Q04206"],
    });
    expect(network.arrows).toEqual([
      {
        from: "UNIPROT:Q04206",
        to: "UNIPROT:P08581",
        relation: "increases",
        relationPrinted: "up-regulates quantity",
        direct: true,
        mechanism: "transcriptional regulation",
        recordId: "SIGNOR-1",
        evidence: [{ pmid: "19530226", sentence: "One; sentence.", taxon: "10090", cell: "BTO:0002895" }],
        place: { row: 2 },
      },
    ]);
  });

  it("come in without a header, the last two columns in either order", async () => {
    for (const columns of [signorColumns, swapped]) {
      const bare = table([{ ...base, SCORE: "0.5" }], columns)
        .split("\r\n")
        .slice(1)
        .join("\n");
      const { arrows } = await networkIn(readSignor, bare);
      expect(arrows.map(({ recordId, place }) => [recordId, place])).toEqual([["SIGNOR-1", { row: 1 }]]);
    }
  });

  it.each([
    ["up-regulates quantity by expression", "increases"],
    ["up-regulates quantity by stabilization", "increases"],
    ["up-regulates activity", "activates"],
    ["up-regulates", "activates"],
    ["down-regulates quantity by repression", "decreases"],
    ["down-regulates quantity by destabilization", "decreases"],
    ["down-regulates activity", "inhibits"],
    ["down-regulates", "inhibits"],
    ["form complex", "interacts"],
    ["unknown", "modulates"],
    ["", "modulates"],
  ])("keep the sign of %s", async (effect, relation) => {
    const [arrow] = (await networkIn(readSignor, table([{ ...base, EFFECT: effect }]))).arrows;
    expect(arrow?.relation).toBe(relation);
    expect(arrow?.relationPrinted).toBe(effect === "" ? undefined : effect);
  });

  it("list an effect that is not known, and take no sign from it", async () => {
    const text = table([{ ...base, EFFECT: "up-regulates slightly" }]);
    expect(arrowsOf(await networkIn(readSignor, text))).toEqual(["UNIPROT:Q04206 modulates UNIPROT:P08581"]);
    expect(await noticesOf(readSignor, text)).toEqual(["doubt unknown-word 2 up-regulates slightly"]);
  });

  it.each([
    ["YES", true],
    ["t", true],
    ["NO", false],
    ["f", false],
    ["", undefined],
    ["maybe", undefined],
  ])("are direct or not as DIRECT %s says", async (word, direct) => {
    const [arrow] = (await networkIn(readSignor, table([{ ...base, DIRECT: word }]))).arrows;
    expect(arrow?.direct).toBe(direct);
  });

  it("keep several papers, and words that are no paper", async () => {
    const { arrows } = await networkIn(
      readSignor,
      table([
        { ...base, PMID: "1|2|3" },
        { ...base, PMID: "Other" },
      ]),
    );
    expect(arrows.map(({ evidence }) => evidence.map(({ pmid, text }) => pmid ?? text))).toEqual([
      ["1", "2", "3"],
      ["Other"],
    ]);
  });

  it("report no species where the number is none", async () => {
    const text = table([{ ...base, TAX_ID: "-1" }]);
    expect((await networkIn(readSignor, text)).arrows[0]?.evidence[0]?.taxon).toBeUndefined();
    expect(await noticesOf(readSignor, text)).toEqual(["dropped not-held 2 -1"]);
  });

  it("know complexes, families, phenotypes and chemicals by their id", async () => {
    const partners: readonly Row[] = [
      { ENTITYA: "SMAD2 ; SMAD3; SMAD4", TYPEA: "complex", IDA: "SIGNOR-C9", DATABASEA: "SIGNOR" },
      { ENTITYA: "SMAD2; SMAD3; SMAD4", TYPEA: "complex", IDA: "SIGNOR-C9", DATABASEA: "SIGNOR" },
      { ENTITYA: "ERK1/2", TYPEA: "proteinfamily", IDA: "SIGNOR-PF1", DATABASEA: "SIGNOR" },
      { ENTITYA: "AZD1480", TYPEA: "chemical", IDA: "CID:16659841", DATABASEA: "PUBCHEM" },
      { ENTITYA: "Cell cycle exit", TYPEA: "phenotype", IDA: "SIGNOR-PH41", DATABASEA: "SIGNOR" },
      { ENTITYA: "UV", TYPEA: "stimulus", IDA: "SIGNOR-ST1", DATABASEA: "SIGNOR" },
    ];
    const { nodes } = await networkIn(readSignor, table(partners.map((partner) => ({ ...base, ...partner }))));
    expect(
      nodes
        .filter(({ name }) => name !== "MET")
        .map(({ name, kind, xrefs, synonyms }) => [name, kind, xrefs[0], ...synonyms]),
    ).toEqual([
      ["SMAD2 ; SMAD3; SMAD4", "complex", "signor:SIGNOR-C9", "SMAD2; SMAD3; SMAD4"],
      ["ERK1/2", "molecule", "signor:SIGNOR-PF1"],
      ["AZD1480", "compound", "pubchem.compound:16659841"],
      ["Cell cycle exit", "process", "signor:SIGNOR-PH41"],
      ["UV", undefined, "signor:SIGNOR-ST1"],
    ]);
  });

  it("name the row without a second end, let the rest in, and say what is not held", async () => {
    const text = table([
      { ...base, ENTITYB: "", IDB: "" },
      { ...base, RESIDUE: "Thr387", SEQUENCE: "LMRTLCGt", SCORE: "0.5" },
    ]);
    const { arrows } = await networkIn(readSignor, text);
    expect(arrows.map(({ residue, place }) => [residue, place])).toEqual([["Thr387", { row: 3 }]]);
    expect((await noticesOf(readSignor, text)).map((each) => each.split(" ").slice(0, 3).join(" "))).toEqual([
      "refused missing-field 2",
      "dropped not-held 3",
      "dropped not-held 3",
    ]);
  });

  it("keep odd names", async () => {
    const rows = oddNames.map((name) => ({ ...base, ENTITYA: name.replaceAll('"', '""'), IDA: "" }));
    const quoted = rows.map((row) => signorColumns.map((column) => `"${row[column as keyof Row] ?? ""}"`).join("\t"));
    const { nodes } = await networkIn(readSignor, [signorColumns.join("\t"), ...quoted].join("\n"));
    expect(nodes.map(({ name }) => name).filter((name) => name !== "MET")).toEqual(oddNames);
  });

  it("are told from other tables", async () => {
    expect(looksLikeSignor(table([base]).slice(0, 200))).toBeGreaterThan(0.9);
    expect(looksLikeSignor("author,year,target\nWang,2017,RUNX2")).toBe(0);
    const other = await readSignor(fileOf("author,year\nWang,2017"), {});
    expect(other).toMatchObject({
      ok: false,
      notices: [
        { code: "missing-field", place: { row: 1 }, found: "author, year", expected: "ENTITYA, ENTITYB, EFFECT" },
      ],
    });
    expect(await readSignor(fileOf(""), {})).toMatchObject({ ok: false, notices: [{ code: "empty" }] });
  });

  it("opens a download of SIGNOR", async ({ skip }) => {
    const file = sample("signor.csv");
    if (file === null) return skip("the folder of real files is absent");
    const result = await readSignor(file, {});
    if (!result.ok || result.incoming.kind !== "network") throw new Error(JSON.stringify(result));
    const { arrows } = result.incoming;
    expect(arrows).toHaveLength(20);
    // The paper of one row is "Other", and it has no sentence.
    expect(
      arrows.filter(({ evidence }) => evidence[0]?.pmid !== undefined && evidence[0].sentence !== undefined),
    ).toHaveLength(19);
    expect(arrows.filter(({ relation }) => relation === "modulates")).toHaveLength(1);
    expect(arrows.filter(({ evidence }) => evidence[0]?.cell !== undefined).length).toBeGreaterThan(15);
  });
});
