import { describe, expect, it } from "vitest";
import { readFile } from "../../../src/exchange/read-file";
import { gpml2013a, gpml2021 } from "./gpml/pathways";
import { cytoscape, gephi, igraph, yed } from "./graphml/dialects";
import { fileOf } from "./reading";

const pathway = { nodes: [{ id: "a", label: "A" }] };
const map =
  '<sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map language="activity flow"><glyph id="a" class="phenotype"/></map></sbgn>';

describe("the formats that are XML", () => {
  it.each([
    ["graphml", cytoscape],
    ["graphml", yed],
    ["graphml", igraph],
    ["graphml", gephi],
    ["sbgn", map],
    ["gpml", gpml2013a(pathway)],
    ["gpml", gpml2021(pathway)],
  ])("%s is known by what is in the file, whatever its ending", async (format, text) => {
    for (const name of ["a.xml", "a.txt", "a"]) {
      expect(await readFile(fileOf(text, name), {}, {})).toMatchObject({ format, result: { ok: true } });
    }
  });

  it("leave other XML alone", async () => {
    expect(await readFile(fileOf("<?xml version='1.0'?><svg/>", "a.svg"), {}, {})).toMatchObject({ format: null });
  });
});
