import { describe, expect, it, test } from "vitest";
import type { DocumentKind } from "../../../src/domain/search";
import { buildSearch } from "../../../src/features/search/search-index";
import { isopsoralen } from "../../domain/real";

const evidence = isopsoralen();
const search = buildSearch(evidence);

function of(kind: DocumentKind, query: string, language: "en" | "zh") {
  return search(query, language).kinds.find((each) => each.kind === kind)?.documents ?? [];
}

/** Labels of nodes and numbers of studies, best first. */
function found(query: string, language: "en" | "zh" = "en") {
  return {
    nodes: of("node", query, language).map(({ label }) => label[language]),
    refs: of("study", query, language).map(({ ref }) => ref),
  };
}

/** The first result of all: what Enter opens. */
function first(query: string, language: "en" | "zh" = "en"): string | undefined {
  return search(query, language).kinds[0]?.documents[0]?.id;
}

test("a study is found by the notes on its experiments and findings", () => {
  expect(found("four targets single mediator").refs).toEqual([42]);
  expect(found("单一介导", "zh").refs).toContain(42);
});

describe("searching for a node", () => {
  it("finds it by its symbol before what only holds the symbol", () => {
    expect(found("runx2").nodes[0]).toBe("RUNX2");
    expect(found("OCN").nodes[0]).toBe("OCN");
  });

  it("finds it by a synonym of the review", () => {
    expect(found("Osx").nodes[0]).toBe("Osterix");
    expect(found("TRACP").nodes[0]).toBe("TRACP");
  });

  it("finds a word that some text has as a whole as that word alone", () => {
    const { kinds } = search("ROS", "en");
    expect(kinds.map(({ kind }) => kind)).toEqual(["node", "study"]);
    expect(found("ROS").nodes).toEqual(["ROS"]);
    // "BMP2 rose" is no place for ROS; a record that says so is found by what it says.
    expect(search("rose", "en").kinds.map(({ kind }) => kind)).toContain("check");
    expect(found("osteoclast").nodes).toContain("Osteoclast formation");
  });

  it("finds it by its beginning", () => {
    expect(found("oster").nodes).toContain("Osterix");
    expect(found("RUNX").nodes).toContain("RUNX2");
  });

  it("finds it by its Chinese name, in whichever language the interface is", () => {
    expect(found("骨钙素", "en").nodes).toEqual(["OCN"]);
    expect(found("骨钙素", "zh").nodes.length).toBe(1);
  });

  it("finds Chinese names by one character and by two", () => {
    expect(found("骨", "zh").nodes.length).toBeGreaterThan(5);
    expect(found("骨密", "zh").nodes).toContain("骨密度");
  });

  it("writes Greek letters and hyphens as the reader types them", () => {
    expect(found("NF-κB").nodes).toContain("NF-κB");
    expect(found("NFKB").nodes).toContain("NF-κB");
    expect(found("nf-kb").nodes[0]).toBe("NF-κB");
  });

  it("forgives a slip in a long word", () => {
    expect(found("osteroix").nodes).toContain("Osterix");
  });
});

describe("searching for a study", () => {
  it("finds it by its author", () => {
    expect(found("Yuan").refs).toEqual(
      evidence.dataset.studies.filter((s) => s.firstAuthor === "Yuan").map((s) => s.ref),
    );
  });

  it("finds every study by its number in the review, first", () => {
    for (const { ref } of evidence.dataset.studies) expect([ref, found(String(ref)).refs[0]]).toEqual([ref, ref]);
  });
});

describe("searching for nothing or for nonsense", () => {
  it("finds nothing", () => {
    expect(found("   ")).toEqual({ nodes: [], refs: [] });
    expect(found("qqxxzz")).toEqual({ nodes: [], refs: [] });
  });
});

describe("every node of the graph", () => {
  it("is found by its label in both languages", () => {
    for (const language of ["en", "zh"] as const) {
      const missed = evidence.dataset.entities.filter(
        (entity) => !of("node", (entity.label ?? entity.name)[language], language).some((n) => n.entity === entity.id),
      );
      expect(missed.map(({ id }) => id)).toEqual([]);
    }
  });
});

describe("what Enter opens", () => {
  it.each([
    ["9", "study:9"],
    ["8", "study:8"],
    ["5", "study:5"],
    ["MMP9", "node:MMP9"],
    ["MMP-9", "node:MMP9"],
    ["RUNX2", "node:RUNX2"],
    ["ERa", "node:ESR1"],
    ["NFkB", "node:NF-KB"],
    ["TGF-beta", "node:TGFB"],
    ["Wnt", "node:WNT-BCATENIN"],
    ["bone density", "node:BMD"],
    ["clinical trial", "gap:gap-phase-3"],
    ["is there any clinical trial?", "gap:gap-phase-3"],
    ["oral", "gap:gap-oral-absorption"],
    ["bioavailability", "gap:gap-oral-absorption"],
    ["liver", "gap:gap-long-term-safety"],
    ["TNF-α", "gap:gap-oxidative-inflammatory"],
    ["TNFa", "gap:gap-oxidative-inflammatory"],
    ["TNF", "gap:gap-oxidative-inflammatory"],
    ["临床试验", "gap:gap-phase-3"],
    ["口服", "gap:gap-oral-absorption"],
    ["生物利用度", "gap:gap-oral-absorption"],
    ["肝", "gap:gap-long-term-safety"],
  ])("%s opens %s", (query, id) => {
    expect([first(query, "en"), first(query, "zh")]).toEqual([id, id]);
  });

  it.each([
    ["orchiectomy", "study:20"],
    ["prednisone", "study:27"],
    ["泼尼松", "study:27"],
    ["purine", "node:PURINE-METABOLISM"],
    ["fat towards bone", "study:9"],
  ])("%s opens %s: models and summaries are read", (query, id) => expect(first(query)).toBe(id));

  it("leads to a discrepancy where nothing else has the words", () => {
    expect(first("tankyrase")).toBe("check:check-14-omission");
    expect(first("CYP1A1")).toBe("check:check-17-direction");
    expect(first("颌骨", "zh")).toBe("study:16");
  });
});

describe("a question that only some of the words answer", () => {
  it("is answered with what has most of them, and said to be", () => {
    const { kinds, how } = search("isopsoralen phase III trial zebrafish", "en");
    expect([how, kinds[0]?.documents[0]?.id]).toEqual(["partly", "gap:gap-phase-3"]);
    expect(search("osteroix", "en").how).toBe("similar");
    expect(search("clinical trial", "en").how).toBe("exact");
  });
});

describe("bad input", () => {
  it("finds nothing and throws nothing", () => {
    for (const query of ["?!…", "（）、。", "a".repeat(500), "骨".repeat(500), "\\ [ ( * ", "🦴"]) {
      expect([query, search(query, "en").kinds]).toEqual([query, []]);
    }
  });
});
