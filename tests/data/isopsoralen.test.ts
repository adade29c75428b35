import { describe, expect, it } from "vitest";
import { compiledDataset } from "../../src/cli/build/datasets";
import { type Bilingual, isAssociation } from "../../src/domain/records";

const dataset = compiledDataset("data", "isopsoralen");
const { dataset: info, entities, studies, findings, background, sourceChecks, gaps } = dataset;
const arms = studies.flatMap((study) => study.arms.map((arm) => ({ study, arm })));

/** Every text in both languages, wherever it stands. */
function bilingualTexts(value: unknown): Bilingual[] {
  if (Array.isArray(value)) return value.flatMap(bilingualTexts);
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "zh" in value && typeof value.en === "string" && typeof value.zh === "string") {
    return [{ en: value.en, zh: value.zh }];
  }
  return Object.values(value).flatMap(bilingualTexts);
}

describe("the evidence on isopsoralen", () => {
  it("holds the review's 26 experimental references, each once", () => {
    expect(studies.map(({ ref }) => ref)).toEqual([
      6, 7, 8, 9, 11, 12, 14, 16, 17, 19, 20, 21, 22, 24, 25, 27, 29, 30, 32, 34, 35, 37, 38, 39, 41, 42,
    ]);
  });

  it("holds the references that open the sections as background", () => {
    expect([...new Set(background.map(({ ref }) => ref))]).toEqual([5, 10, 13, 15, 17, 18, 23, 26, 28, 31, 33, 36, 40]);
  });

  it("holds every passage of background that has a place: bone quality, the microenvironment, osteoblast number", () => {
    expect(background).toHaveLength(92);
    const targets = (ref: number) => background.filter((each) => each.ref === ref).map(({ target }) => target);
    expect(targets(15)).toEqual(expect.arrayContaining(["BONE-FAT-BALANCE", "BONE-QUALITY"]));
    expect(targets(18)).toContain("BONE-MICROENVIRONMENT");
    expect(targets(28)).toEqual(expect.arrayContaining(["OSTEOBLASTS", "BONE-METABOLISM"]));
  });

  it("holds the introduction's references 1 to 4 as context, and all of the review's sections in order", () => {
    expect(info.context.map(({ ref }) => ref)).toEqual([1, 2, 3, 4]);
    const sections = info.sections.map(({ section }) => section);
    expect(sections).toEqual([...sections].sort((a, b) => Number(a) - Number(b)));
    expect(sections.at(-1)).toBe("6");
  });

  it("has no arm that is silent: it has a finding, or a note that says why it has none", () => {
    const reporting = new Set(findings.map(({ arm }) => arm));
    const silent = arms.filter(({ arm }) => !reporting.has(arm.id) && arm.note === undefined);
    expect(silent.map(({ arm }) => arm.id)).toEqual([]);
  });

  it("takes a predicted target from an in silico arm only, where nothing was dosed", () => {
    const dosedPrediction = arms.filter(({ arm }) => arm.approach === "in silico" && arm.doses.length > 0);
    expect(dosedPrediction.map(({ arm }) => arm.id)).toEqual([]);
  });

  it("states the limits that section 6 names, and where the review and its sources part", () => {
    expect(gaps.length).toBeGreaterThan(5);
    expect(sourceChecks.filter(({ kind }) => kind === "retracted").map(({ ref }) => ref)).toEqual([9]);
    const high = sourceChecks.filter(({ severity }) => severity === "high").map(({ ref }) => ref);
    expect(high).toEqual(expect.arrayContaining([9, 16, 20, 21, 33, 7]));
  });
});

describe("the doses", () => {
  it("stand as the review prints them", () => {
    const printed = (ref: number) => arms.filter(({ study }) => study.ref === ref).map(({ arm }) => arm.dosesPrinted);
    expect(printed(9)).toContain("0.1, 1.0, 10.0, 100.0 μmol/L");
    expect(printed(11)).toEqual(["10, 30, 60 μg/mL"]);
    expect(printed(22)).toEqual(["0.1 nmol/L"]);
    expect(printed(35)).toEqual(["1～10 μmol/L"]);
    expect(printed(37)).toEqual(["100.0, 10.0, 1.0, 0.1 nmol/mL"]);
    expect(printed(39)).toEqual(["25, 50, 100 mg/kg"]);
  });

  it("of an animal are per body mass, of cells per volume", () => {
    const odd = arms.filter(({ arm }) =>
      arm.doses.some(({ unit }) => (unit === "mg/kg") !== (arm.approach === "in vivo")),
    );
    // The review gives a cell dose with the animals' outcomes; the source check on the dose tells.
    expect(
      odd
        .map(({ study }) => study.ref)
        .filter((ref) => !sourceChecks.some((check) => check.ref === ref && check.kind === "dose")),
    ).toEqual([]);
  });
});

describe("signs", () => {
  const effects = (ref: number, object: string) => {
    const study = studies.find((each) => each.ref === ref)?.id;
    return findings
      .filter((finding) => finding.study === study && finding.object === object)
      .map(({ effect }) => effect);
  };

  it("follow the sentence that carries the reference", () => {
    expect(effects(24, "NF-KB")).toEqual(["inhibits"]);
    expect(effects(25, "NF-KB")).toEqual(["inhibits"]);
    expect(effects(7, "PI3K-AKT-MTOR")).toEqual(["activates"]);
    expect(effects(34, "SMAD7")).toEqual(["decreases"]);
  });

  it("stay open where the sentence's verb gives none, however clear the background", () => {
    expect(effects(6, "PI3K-AKT-MTOR")).toEqual(["modulates"]);
    expect(effects(17, "AHR-ERA")).toEqual(["modulates"]);
    expect(effects(19, "CGMP-PKG")).toEqual(["modulates"]);
  });

  it("rest on the heading once: section 1.2 says that the pathway is activated, the sentence on 11 only that it mediates", () => {
    expect(findings.filter(({ basis }) => basis === "heading").map(({ id }) => id)).toEqual([
      "r11-cells-BMP2-RUNX2-OSX",
    ]);
    expect(effects(11, "BMP2-RUNX2-OSX")).toEqual(["activates"]);
  });
});

describe("mediators", () => {
  const mediators = (ref: number) => [
    ...new Set(
      findings.filter(({ study }) => study === `r${String(ref).padStart(2, "0")}`).map(({ via }) => via?.join()),
    ),
  ];

  it("are the object of 'by', for every read-out of the sentence, not the step before", () => {
    expect(mediators(30)).toEqual([undefined, "AXIN2-PPARG"]);
    expect(mediators(35)).toEqual([undefined, "TGFB-SMAD"]);
    expect(mediators(39)).toEqual([undefined, "RUNX2"]);
  });

  it("are none where the sentence names several", () => {
    for (const ref of [20, 21, 22, 37, 38, 42]) expect([ref, mediators(ref)]).toEqual([ref, [undefined]]);
  });
});

describe("what was measured", () => {
  it("is the activity of an enzyme only, and a level where cells were counted", () => {
    const active = findings.filter(({ measured }) => measured.includes("activity")).map(({ object }) => object);
    expect([...new Set(active)]).toEqual(["ALPL"]);
    const counts = findings.filter(({ object }) => object === "ADIPOCYTES").map(({ measured }) => measured);
    expect(counts).toEqual([["level"], ["level"]]);
  });

  it("keeps viability (34) and activity (14) of osteoblasts apart", () => {
    const studiesOf = (id: string) => findings.filter(({ object }) => object === id).map(({ study }) => study);
    expect(studiesOf("OB-VIABILITY")).toEqual(["r34"]);
    expect(studiesOf("OB-ACTIVITY")).toEqual(["r14"]);
  });
});

describe("what occurs together", () => {
  it("is no cause: PPARγ and Wnt in patients", () => {
    const together = background.filter(({ relation }) => isAssociation(relation));
    expect(together.map(({ source, relation, target }) => [source, relation, target])).toEqual([
      ["OSTEOPOROSIS", "occurs with raised", "PPARG"],
      ["OSTEOPOROSIS", "occurs with lowered", "WNT-BCATENIN"],
    ]);
  });
});

describe("inducers", () => {
  it("have one wording each, in both languages", () => {
    const words = new Map<string, Set<string>>();
    for (const { inducer } of arms.map(({ arm }) => arm)) {
      if (inducer) words.set(inducer.en, (words.get(inducer.en) ?? new Set()).add(inducer.zh));
    }
    expect([...words].filter(([, zh]) => zh.size > 1)).toEqual([]);
    expect([...(words.get("Ovariectomy") ?? [])]).toEqual(["去卵巢"]);
  });
});

describe("entities", () => {
  it("are found under every name that the review uses", () => {
    const named = (text: string) =>
      entities
        .filter(({ name, label, synonyms }) => [name.en, name.zh, label?.en, label?.zh, ...synonyms].includes(text))
        .map(({ id }) => id);
    expect(named("Osx")).toContain("SP7");
    expect(named("Osterix")).toContain("SP7");
    expect(named("Cbfa1")).toContain("RUNX2");
    expect(named("骨钙素")).toContain("BGLAP");
    expect(named("TRACP").length).toBeGreaterThan(0);
  });

  it("have identifiers of the form that their registry issues, each for one entity", () => {
    const forms: Readonly<Record<string, RegExp>> = {
      uniprot: /^([OPQ]\d[A-Z\d]{3}\d|[A-NR-Z]\d([A-Z][A-Z\d]{2}\d){1,2})$/,
      "hgnc.symbol": /^[A-Z\d-]+$/,
      "kegg.pathway": /^hsa\d{5}$/,
      "kegg.compound": /^C\d{5}$/,
      go: /^\d{7}$/,
      mondo: /^\d{7}$/,
      chebi: /^\d+$/,
      "pubchem.compound": /^\d+$/,
      "chembl.compound": /^CHEMBL\d+$/,
      cas: /^\d{2,7}-\d{2}-\d$/,
      inchikey: /^[A-Z]{14}-[A-Z]{10}-[A-Z]$/,
    };
    const xrefs = entities.flatMap(({ id, xrefs: own }) => own.map((xref) => ({ id, xref })));
    expect(xrefs.length).toBeGreaterThan(50);
    const malformed = xrefs.filter(({ xref }) => {
      const [prefix = "", ...rest] = xref.split(":");
      return !(forms[prefix]?.test(rest.join(":")) ?? false);
    });
    expect(malformed).toEqual([]);
    expect(new Set(xrefs.map(({ xref }) => xref)).size).toBe(xrefs.length);
  });
});

describe("citations", () => {
  it("that were verified lead to their record, and those that were not claim no identifier", () => {
    for (const { ref, citation } of studies) {
      const leads = citation.DOI !== undefined || citation.PMID !== undefined || citation.URL !== undefined;
      expect([ref, leads]).toEqual([ref, citation.status === "verified"]);
      if (citation.status === "verified") expect([ref, citation.title]).toEqual([ref, expect.stringMatching(/\S/)]);
      expect([ref, citation.status === "verified" && citation.lead !== undefined]).toEqual([ref, false]);
    }
  });
});

describe("words", () => {
  const texts = bilingualTexts(dataset);

  it("are Latin in English, and Chinese in Chinese but for symbols", () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(({ en }) => /\p{Script=Han}/u.test(en) && !/["“‘'(]/.test(en))).toEqual([]);
    const untranslated = texts.filter(({ en, zh }) => !/\p{Script=Han}/u.test(zh) && /\p{Ll}{3,} \p{Ll}{3,}/u.test(en));
    expect(untranslated).toEqual([]);
  });

  it("write micro with the Greek letter, so that a search finds every dose", () => {
    expect(JSON.stringify(dataset)).not.toContain("\u00B5");
  });
});
