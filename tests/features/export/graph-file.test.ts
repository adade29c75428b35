import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { NoTemplateError, type SavedGraph, withGraph } from "../../../src/features/export/graph-file/graph-file";
import { keptDataset } from "../../kept-dataset";

const template =
  '<!doctype html><html><head><title>Osteograph</title></head><body><div id="root"></div><script type="application/octet-stream" id="osteograph-packed">AAAA</script></body></html>';
const hostile = "</script><script>alert(1)</script><!-- \u2028 $& $' \u202e {{x}} \u0000";

function graphOf(title: string): SavedGraph {
  const dataset = structuredClone(keptDataset("silymarin"));
  dataset.dataset.title = { ...dataset.dataset.title, en: title };
  return { dataset, order: null, view: "node=NF-KB&lang=en", theme: "dark", moves: {}, language: "en", fileId: "f1" };
}

const contentOf = (html: string) => {
  const [, data = ""] = /id="osteograph-added">([^<]*)</.exec(html) ?? [];
  return JSON.parse(gunzipSync(Buffer.from(data, "base64")).toString());
};

describe("a graph in a file of its own", () => {
  it("is data that no text of it can end, and comes out as it went in", async () => {
    const html = await withGraph(template, graphOf(hostile));
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain("alert(1)</script>");
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toContain("&lt;/script&gt;&lt;script&gt;alert(1)");
    const { files, start } = contentOf(html);
    const { id } = graphOf("").dataset.dataset;
    expect(JSON.parse(files[`data/${id}.json`].text).dataset.title.en).toBe(hostile);
    expect(JSON.parse(files["data/index.json"].text).datasets.map(({ id }: { id: string }) => id)).toEqual([id]);
    expect(start).toEqual({ id: "f1", dataset: id, theme: "dark", moves: "{}", view: "node=NF-KB&lang=en" });
  });

  it("takes the place of the graph that the template was saved with", async () => {
    const twice = await withGraph(await withGraph(template, graphOf("first")), graphOf("second"));
    expect(twice.match(/osteograph-added/g)).toHaveLength(1);
    expect(twice).toContain("<title>second</title>");
  });

  it("goes into nothing but the template", async () => {
    await expect(withGraph("<!doctype html><p>Welcome", graphOf("a"))).rejects.toBeInstanceOf(NoTemplateError);
  });
});
