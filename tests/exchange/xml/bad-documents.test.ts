import fc from "fast-check";
import { describe, it } from "vitest";
import { readGpml } from "../../../src/exchange/xml/gpml/read-gpml";
import { readGraphml } from "../../../src/exchange/xml/graphml/read-graphml";
import { readSbgn } from "../../../src/exchange/xml/sbgn/read-sbgn";
import { badInputs, expectResultOrReasons } from "../bad-inputs";
import { senseless, type Words } from "./bad-documents";
import { gpml2013a, gpml2021 } from "./gpml/pathways";
import { cytoscape, gephi, igraph, yed } from "./graphml/dialects";

const pathway = {
  nodes: [
    { id: "a", label: "A", group: "g" },
    { id: "b", label: "B" },
  ],
  groups: [{ id: "g", type: "Complex" as const }],
  lines: [{ id: "l", from: "a", to: "b", head: "TBar", anchor: "x", cites: "c1" }],
};
const map = `<sbgn><map language="activity flow"><glyph id="a" class="biological activity"><label text="A"/><bbox x="1" y="1" w="1" h="1"/></glyph>
<glyph id="g" class="and"><port id="g.1"/></glyph><arc source="a" target="g.1" class="logic arc"/><arc source="g" target="a" class="positive influence"/></map></sbgn>`;

const bombs = [
  '<!DOCTYPE a [<!ENTITY e "x">]>',
  "&e;",
  "&#0;",
  "<![CDATA[",
  "]]>",
  "<!--",
  "</",
  "/>",
  "xmlns=",
  "\u0001",
];

const graphmlWords: Words = {
  root: "graphml",
  elements:
    "graph graph node node edge edge key data data default hyperedge y:ShapeNode y:NodeLabel y:Geometry y:Arrows y:EdgeLabel Realizers Label RectD".split(
      " ",
    ),
  attributes: "id source target key for attr.name yfiles.type edgedefault directed x y width active".split(" "),
  values:
    "node edge all name label parent interaction undirected false 1 -1 t_shape none activates inhibits pmid 1|2 NaN 1e999".split(
      " ",
    ),
};
const sbgnWords: Words = {
  root: "sbgn",
  elements:
    "map map glyph glyph glyph arc arc port label bbox entity extension rdf:RDF rdf:Description rdf:li notes".split(
      " ",
    ),
  attributes: [
    "id",
    "class",
    "source",
    "target",
    "language",
    "text",
    "x",
    "y",
    "w",
    "h",
    "name",
    "rdf:resource",
    "compartmentRef",
  ],
  values: [
    "activity flow",
    "biological activity",
    "and",
    "or",
    "not",
    "logic arc",
    "positive influence",
    "compartment",
    "phenotype",
    "equivalence arc",
    "process",
    "urn:miriam:%",
  ],
};
const gpmlWords: Words = {
  root: "Pathway",
  elements:
    "DataNode DataNodes Interaction Interactions Interaction Graphics Waypoints Point Point Anchor Label Shape Group Groups Group State States GraphicalLine BiopaxRef CitationRef Biopax bp:PublicationXref bp:ID bp:DB Citations Citation Xref Comment".split(
      " ",
    ),
  attributes:
    "GraphId elementId TextLabel textLabel GraphRef elementRef GroupRef groupRef GroupId Type type Style ArrowHead arrowHead CenterX CenterY Database ID dataSource identifier rdf:id BiopaxRef".split(
      " ",
    ),
  values: "Protein Complex Group TBar Arrow Inhibition pubmed PubMed 123 ChEBI 1".split(" "),
};

/** The vocabulary of the format in any order, and good files that were damaged: 1,000 together. */
const anyOf = (words: Words, good: readonly string[]) => fc.oneof(senseless(words), badInputs(good, bombs));

describe("whatever the file, there is a network or a reason, and no exception", () => {
  it("GraphML", () => expectResultOrReasons(readGraphml, anyOf(graphmlWords, [cytoscape, yed, igraph, gephi])), 60_000);
  it("SBGN-ML", () => expectResultOrReasons(readSbgn, anyOf(sbgnWords, [map])), 60_000);
  it("GPML", () => expectResultOrReasons(readGpml, anyOf(gpmlWords, [gpml2013a(pathway), gpml2021(pathway)])), 60_000);
});
