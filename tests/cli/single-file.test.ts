import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/cli/build/single/single-file-plugin";

const built = `<!doctype html><html><head><meta charset="utf-8" />
<link rel="stylesheet" href="./fonts/fonts.css" />
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-1.css">
</head><body><div id="root"></div><!-- osteograph:picture --></body></html>`;
const packed = {
  script: 'console.log("</script>")',
  files: { "data/a.json": { text: "{}" }, "fonts/a.woff2": { base64: "AA==" } },
};
const page = pageOf(built, packed, "body{color:red}");
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const directive = (name: string) => new RegExp(`${name} ([^;"]*)`).exec(page)?.[1]?.split(" ");

describe("the app as one file", () => {
  it("holds the program, its styles and its files, and names none outside", () => {
    const data = /<script type="application\/octet-stream"[^>]*>([^<]*)</.exec(page)?.[1] ?? "";
    expect(JSON.parse(gunzipSync(Buffer.from(data, "base64")).toString())).toEqual(packed);
    expect(page).toContain("<style>body{color:red}</style>");
    expect(page).not.toMatch(/(?:src|href)="\.?\//);
  });

  it("lets its own code run by hash, and nothing be asked for", () => {
    expect(directive("script-src")).toContain(hash(packed.script));
    expect(directive("default-src")).toEqual(["'none'"]);
    expect(page).not.toMatch(/unsafe|connect-src/);
    const [loader = ""] = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
    expect(directive("script-src")).toContain(hash(loader));
  });

  it("says in every language where a browser cannot unpack it", () => {
    expect(page).toMatch(/role="alert" hidden><p lang="en">[^<]+<\/p><p lang="zh">[^<]+<\/p>/);
  });
});
