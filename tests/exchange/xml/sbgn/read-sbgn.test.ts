import { describe, expect, it } from "vitest";
import { readSbgn } from "../../../../src/exchange/xml/sbgn/read-sbgn";
import { arrowsOf, networkIn, remarksOf, resultOf } from "../reading";

const map = (inside: string, language = "activity flow") =>
  `<?xml version="1.0"?>\n<sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map language="${language}" id="m">\n${inside}\n</map></sbgn>`;
const activity = (id: string, more = "") =>
  `<glyph id="${id}" class="biological activity"><label text="${id}"/><bbox x="10" y="20" w="100" h="40"/>${more}</glyph>`;
const arc = (cls: string, source: string, target: string, more = "") =>
  `<arc class="${cls}" id="${source}-${target}" source="${source}" target="${target}"><start x="0" y="0"/><end x="1" y="1"/>${more}</arc>`;
const unit = (entity: string) =>
  `<glyph class="unit of information" id="u"><label text="x"/><entity name="${entity}"/></glyph>`;

describe("an activity flow", () => {
  it("has activities, phenotypes and perturbations with places and what has the activity", async () => {
    const { network } = await networkIn(
      readSbgn,
      map(`${activity("A", unit("macromolecule"))}${activity("B", unit("simple chemical"))}${activity("C", unit("unspecified entity"))}
        <glyph id="p" class="phenotype"><label text="Cell&#xA;death"/></glyph><glyph id="q" class="perturbation"><label text="UV"/></glyph><glyph id="nameless" class="phenotype"/>`),
    );
    expect(network.nodes.map(({ name, kind }) => [name, kind])).toEqual([
      ["A", "molecule"],
      ["B", "compound"],
      ["C", undefined],
      ["Cell death", "process"],
      ["UV", undefined],
      ["nameless", "process"],
    ]);
    expect(network.nodes[0]?.position).toEqual({ x: 60, y: 40 });
  });

  it("has influences with and without a sign", async () => {
    const classes = [
      "positive influence",
      "negative influence",
      "unknown influence",
      "necessary stimulation",
      "odd influence",
    ];
    const { network, notices } = await networkIn(
      readSbgn,
      map(activity("A") + activity("B") + classes.map((cls) => arc(cls, "A", "B")).join("\n")),
    );
    expect(network.arrows.map(({ relation, relationPrinted }) => [relationPrinted, relation])).toEqual([
      ["positive influence", "activates"],
      ["negative influence", "inhibits"],
      ["unknown influence", "modulates"],
      ["necessary stimulation", "activates"],
      ["odd influence", "modulates"],
    ]);
    expect(remarksOf(notices)).toEqual(["doubt unknown-word line 7: odd influence"]);
  });

  it("has arcs that end on ports, and glyphs in compartments of compartments", async () => {
    const { network, notices } = await networkIn(
      readSbgn,
      map(`<glyph id="cell" class="compartment"><label text="cell"/>
        <glyph id="nucleus" class="compartment"><label text="nucleus"/><glyph id="i" class="unit of information"><label text="dna"/></glyph>
          ${activity("A", '<port id="A.1" x="0" y="0"/>')}</glyph></glyph>
        <glyph id="B" compartmentRef="cell" class="biological activity"><label text="B"/><port id="B.1" x="0" y="0"/></glyph>
        ${arc("positive influence", "A.1", "B.1")}`),
    );
    expect(arrowsOf(network)).toEqual(["A activates B"]);
    expect(remarksOf(notices)).toEqual([
      "dropped not-held: compartment: cell, nucleus",
      "dropped not-held: unit of information: dna",
    ]);
  });

  it("has gates: what goes in acts on what comes out, without a sign behind a not", async () => {
    const { network, notices } = await networkIn(
      readSbgn,
      map(`${["A", "B", "C", "D", "T", "U"].map((id) => activity(id)).join("")}
        <glyph id="and" class="and"><port id="and.1" x="0" y="0"/><port id="and.2" x="0" y="0"/></glyph>
        <glyph id="or" class="or"/><glyph id="not" class="not"/><glyph id="lonely" class="delay"/>
        ${arc("logic arc", "A", "and.1")}${arc("logic arc", "or", "and.1")}${arc("logic arc", "B", "or")}${arc("logic arc", "C", "or")}
        ${arc("negative influence", "and.2", "T")}
        ${arc("logic arc", "D", "not")}${arc("positive influence", "not", "U")}
        ${arc("positive influence", "lonely", "U")}${arc("positive influence", "A", "and.1")}`),
    );
    expect(arrowsOf(network).toSorted()).toEqual(["A inhibits T", "B inhibits T", "C inhibits T", "D modulates U"]);
    expect(remarksOf(notices)).toEqual([
      "doubt not-held line 7: and",
      "doubt not-held line 8: not",
      "refused missing-node line 9: delay",
      "refused not-held line 9: positive influence → and",
    ]);
  });

  it("has gates that go round in a circle, and ends", async () => {
    const { network } = await networkIn(
      readSbgn,
      map(`${activity("A")}${activity("T")}<glyph id="g" class="or"/><glyph id="h" class="or"/>
        ${arc("logic arc", "g", "h")}${arc("logic arc", "h", "g")}${arc("logic arc", "A", "g")}${arc("positive influence", "h", "T")}`),
    );
    expect(arrowsOf(network)).toEqual(["A activates T"]);
  });

  it("has units of information inside arcs, tags and equivalences, which are listed as left out", async () => {
    const { network, notices } = await networkIn(
      readSbgn,
      map(`${activity("A")}${activity("B")}<glyph id="t" class="tag"><label text="T"/></glyph>
        ${arc("positive influence", "A", "B", unit("macromolecule"))}${arc("equivalence arc", "A", "t")}`),
    );
    expect(arrowsOf(network)).toEqual(["A activates B"]);
    expect(remarksOf(notices)).toEqual([
      "dropped not-held: tag: T",
      "dropped not-held line 4: glyph × 1",
      "dropped not-held: equivalence arc × 1",
    ]);
  });

  it("keeps identifiers and papers of its annotations", async () => {
    const rdf = (qualifier: string, ...resources: string[]) =>
      `<extension><annotation><rdf:RDF xmlns:rdf="r"><rdf:Description rdf:about="#A"><bq:${qualifier}><rdf:Bag>${resources
        .map((resource) => `<rdf:li rdf:resource="${resource}"/>`)
        .join("")}</rdf:Bag></bq:${qualifier}></rdf:Description></rdf:RDF></annotation></extension>`;
    const { network } = await networkIn(
      readSbgn,
      map(`${activity("A", rdf("is", "urn:miriam:uniprot:P31749", "https://identifiers.org/hgnc/391", "javascript:alert(1)"))}
        ${arc("positive influence", "A", "A", rdf("isDescribedBy", "https://identifiers.org/pubmed:123", "urn:miriam:doi:10.1000%2Fx"))}`),
    );
    expect(network.nodes[0]?.xrefs).toEqual(["uniprot:P31749", "hgnc:391"]);
    expect(network.arrows[0]?.evidence).toEqual([{ pmid: "123" }, { doi: "10.1000/x" }]);
  });

  it("names arcs without an end or to a glyph that is missing, and lets the rest in", async () => {
    const { network, notices } = await networkIn(
      readSbgn,
      map(
        `${activity("A")}\n${arc("positive influence", "A", "")}\n${arc("positive influence", "Z", "A")}\n${arc("negative influence", "A", "A")}\n<glyph class="phenotype"/>`,
      ),
    );
    expect(arrowsOf(network)).toEqual(["A inhibits A"]);
    expect(remarksOf(notices)).toEqual([
      "refused missing-field line 7: phenotype",
      'refused missing-field line 4: target=""',
      "refused missing-node line 5: Z",
    ]);
  });
});

describe("a map of another language", () => {
  const reaction = `<glyph id="a" class="macromolecule"><label text="A"/></glyph><glyph id="p" class="process"/>${arc("consumption", "a", "p")}`;

  it.each([
    [map(reaction, "process description")],
    [map(reaction, "entity relationship")],
    [map(reaction).replace(' language="activity flow"', "")],
    [
      map(reaction).replace(
        'language="activity flow"',
        'version="http://identifiers.org/combine.specifications/sbgn.pd.level-1.version-1.3"',
      ),
    ],
  ])("is refused with what it has and what was expected", async (text) => {
    const result = await resultOf(readSbgn, text);
    expect(result).toMatchObject({ ok: false, notices: [{ code: "other-version", expected: "activity flow" }] });
    expect(result.notices[0]?.found).toMatch(/^(process description|entity relationship) \(glyph × 2, arc × 1\)$/);
  });

  it("beside an activity flow is left out by name", async () => {
    const text = map(activity("A")).replace("</sbgn>", '<map language="process description"/></sbgn>');
    expect(remarksOf((await networkIn(readSbgn, text)).notices)).toEqual([
      "dropped not-held line 4: <map> process description",
    ]);
  });

  it("is read as an activity flow where it says nothing and holds activities", async () => {
    const { network } = await networkIn(readSbgn, map(activity("A")).replace(' language="activity flow"', ""));
    expect(network.nodes).toHaveLength(1);
  });
});
