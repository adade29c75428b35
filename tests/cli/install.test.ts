import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifestOf, withInstall } from "../../src/cli/build/offline/install-plugin";
import { releaseOf, withRelease } from "../../src/cli/build/offline/service-worker-plugin";
import { iconSvg } from "../../src/cli/icons/icon-svg";
import { temporaryFolder } from "./temporary-folder";

const page = '<head><title>Osteograph</title><link rel="icon" href="data:," /></head>';

describe("what an installed app is made of", () => {
  it("is one app with a manifest in each language, whose icons are there", () => {
    const [en, zh] = [manifestOf("en"), manifestOf("zh")] as [Record<string, string>, Record<string, string>];
    expect(en.id).toBe(zh.id);
    expect([en.lang, zh.lang]).toEqual(["en", "zh-CN"]);
    expect(zh.description).toMatch(/化合物/);
    const icons = (manifestOf("en") as { icons: readonly { src: string; sizes: string }[] }).icons;
    expect(icons.map(({ sizes }) => sizes)).toEqual(["any", "192x192", "512x512", "512x512"]);
    for (const { src } of icons) expect(readFileSync(`public/${src}`).length).toBeGreaterThan(300);
  });

  it("has the mark of the app as its icon, as the command last made it", () => {
    expect(readFileSync("public/icons/icon.svg", "utf8")).toBe(iconSvg({ share: 0.76, corner: 0.2 }));
  });

  it("names a picture to other sites, by its whole address where that is known", () => {
    expect(withInstall(page, "")).toContain('property="og:image" content="./preview.png"');
    const placed = withInstall(page, "https://host.example/app");
    expect(placed).toContain('content="https://host.example/app/preview.png"');
    expect(placed).toContain('<link rel="canonical" href="https://host.example/app/" />');
    expect(placed).not.toContain("data:,");
  });
});

describe("the list of the service worker", () => {
  const built = (): string =>
    temporaryFolder([
      { path: "index.html", text: "page" },
      { path: "assets/a-1.js", text: "script" },
      { path: "data/a.json", text: "{}" },
      { path: "docs/index.html", text: "other page" },
      { path: "docs/assets/a.js", text: "its program" },
      { path: "base/links.parquet", text: "large" },
      { path: "service-worker.js", text: "worker" },
      { path: ".vite/manifest.json", text: "{}" },
    ]);

  it("holds the page, its programs and its data, and nothing that the app does not ask for", () => {
    expect(releaseOf(built()).files.map(({ path }) => path)).toEqual(["assets/a-1.js", "data/a.json", ""]);
  });

  it("is of another version as soon as one byte is another", () => {
    const { version } = releaseOf(built());
    const other = temporaryFolder([{ path: "index.html", text: "page" }]);
    expect(releaseOf(built()).version).toBe(version);
    expect(releaseOf(other).version).not.toBe(version);
    expect(withRelease("run()", releaseOf(other))).toMatch(/^self\.release=\{.*\};\nrun\(\)$/);
  });
});
