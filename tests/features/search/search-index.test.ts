import { describe, expect, it } from "vitest";
import { buildSearch } from "../../../src/features/search/search-index";
import { isopsoralen } from "../../domain/real";

const evidence = isopsoralen();
const search = buildSearch(evidence);

/** Labels of nodes and numbers of studies, best first. */
function found(query: string, language: "en" | "zh" = "en") {
  const { nodes, studies } = search(query, language);
  return { nodes: nodes.map(({ label }) => label[language]), refs: studies.map(({ ref }) => ref) };
}

describe("searching for a node", () => {
  it("finds it by its symbol before what only holds the symbol", () => {
    expect(found("runx2").nodes[0]).toBe("RUNX2");
    expect(found("OCN").nodes[0]).toBe("OCN");
  });

  it("finds it by a synonym of the review", () => {
    expect(found("Osx").nodes[0]).toBe("Osterix");
    expect(found("TRACP").nodes[0]).toBe("TRACP");
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
        (entity) =>
          !search((entity.label ?? entity.name)[language], language).nodes.some((n) => n.entity === entity.id),
      );
      expect(missed.map(({ id }) => id)).toEqual([]);
    }
  });
});
