import { describe, expect, it } from "vitest";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  numberOf,
  oneLine,
  placeOf,
} from "../../../src/exchange/xml/tree/element";
import { readTree } from "../../../src/exchange/xml/tree/read-tree";

const bytes = (text: string) => new TextEncoder().encode(text);

async function rootOf(text: string | Uint8Array) {
  const tree = await readTree(typeof text === "string" ? bytes(text) : text, {});
  if (!tree.ok) throw new Error(JSON.stringify(tree.notices));
  return tree.root;
}

async function refusalOf(text: string | Uint8Array) {
  const tree = await readTree(typeof text === "string" ? bytes(text) : text, {});
  return tree.ok ? null : tree.notices[0];
}

describe("a document", () => {
  it("is read with names, attributes, text and places", async () => {
    const root = await rootOf('<a>\n  <y:b k="1"/>\n  <b k="2">x<![CDATA[<b k="3"/>]]> &amp; &#946;<c/></b>\n</a>');
    expect(childrenOf(root, "b").map((b) => attributeOf(b, "k"))).toEqual(["1", "2"]);
    const [, second] = childrenOf(root, "b");
    expect(second?.text).toBe('x<b k="3"/> & β');
    expect(second && placeOf(second)).toEqual({ line: 3, path: "/a/b" });
    expect(descendantsOf(root, "c")).toHaveLength(1);
    expect(childOf(root, "c")).toBeUndefined();
  });

  it("counts the children of one name in their paths", async () => {
    const root = await rootOf("<a><b/><c/><b><d/></b></a>");
    expect(descendantsOf(root, "d").map(placeOf)).toEqual([{ line: 1, path: "/a/b[2]/d" }]);
  });

  it("gives an attribute behind any prefix, and none that is blank", async () => {
    const root = await rootOf('<a rdf:id="x" n=" 1.5 " m="one" blank=" "/>');
    expect(attributeOf(root, "id")).toBe("x");
    expect(attributeOf(root, "blank")).toBeUndefined();
    expect([numberOf(root, "n"), numberOf(root, "m"), numberOf(undefined, "n")]).toEqual([1.5, undefined, undefined]);
  });

  it("is decoded by its mark, its declaration, else as UTF-8", async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[..."<a>β</a>"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect((await rootOf(utf16)).text).toBe("β");
    expect((await rootOf(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes("<a>β</a>")]))).text).toBe("β");
    const gbk = new Uint8Array([...bytes('<?xml version="1.0" encoding="GB18030"?><a>'), 0xb9, 0xc7, ...bytes("</a>")]);
    expect((await rootOf(gbk)).text).toBe("骨");
    expect(await refusalOf(new Uint8Array([...bytes("<a>"), 0xb9, 0xc7, ...bytes("</a>")]))).toMatchObject({
      code: "unreadable",
    });
  });

  it("joins the lines of a label", () => {
    expect(oneLine("  Target\n   AN \r\n")).toBe("Target AN");
  });
});

describe("a bad document", () => {
  it.each([
    ["", "empty", undefined],
    [" \n ", "empty", undefined],
    ["not XML at all", "unreadable", 1],
    ["<a>\n<b></a>", "unreadable", 2],
    ["<a>\n<b", "truncated", 2],
    ["<a>\n<b>\n", "truncated", 3],
    ['<a x="1"\n x="2"/>', "unreadable", 2],
    ["<a>&nbsp;</a>", "unreadable", 1],
    ["<a/><b/>", "unreadable", 1],
  ])("%j is refused as %s", async (text, code, line) => {
    const refusal = await refusalOf(text);
    expect(refusal).toMatchObject({ code, weight: "refused" });
    if (line !== undefined) expect(refusal?.place).toMatchObject({ line });
  });

  it("that declares entities is refused before any is used", async () => {
    const names = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("\n");
    expect(await refusalOf(`<!DOCTYPE a [<!ENTITY e0 "x">\n${names}]>\n<a>&e9;</a>`)).toMatchObject({ code: "unsafe" });
    const outside = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>';
    expect(await refusalOf(outside)).toMatchObject({ code: "unsafe", found: "<!ENTITY" });
    expect(await refusalOf('<!DOCTYPE a [<!ENTITY % p SYSTEM "http://x.invalid/p">%p;]><a/>')).toMatchObject({
      code: "unsafe",
    });
  });

  it("with a document type that declares nothing is read, and the type is not fetched", async () => {
    expect((await rootOf('<!DOCTYPE a SYSTEM "http://x.invalid/a.dtd"><a/>')).name).toBe("a");
  });

  it("is refused where it is nested without end or too large", async () => {
    expect(await refusalOf("<a>".repeat(100_000))).toMatchObject({ code: "too-large" });
    expect(await refusalOf(new Uint8Array(65 * 1024 * 1024))).toMatchObject({ code: "too-large", found: "65 MB" });
  });

  it("can be given up while it is read", async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const text = bytes(`<a>${"<b/>".repeat(200_000)}</a>`);
    const whole = await readTree(text, { progress: (share) => shares.push(share) });
    expect(whole.ok).toBe(true);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const reading = readTree(text, { signal: controller.signal, progress: () => controller.abort() });
    expect(await reading).toMatchObject({ ok: false, notices: [{ code: "cancelled" }] });
  });
});
