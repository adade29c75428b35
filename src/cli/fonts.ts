/**
 * Cuts the fonts of the picture down to what it writes and measures them:
 *   public/fonts/*.woff2, *.ttf, fonts.css   and   src/scene/text/font-metrics.generated.json
 * Run with `tsx src/cli/fonts.ts` when a label needs a character that the subset lacks (a test says so).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { compiledDataset, datasetIds } from "./build/datasets";
import {
  chineseMessages,
  chineseOf,
  commonChinese,
  graphCharacters,
  latinCharacters,
  latinFeatures,
  pictureNamespaces,
} from "./sources/font-characters";
import { unicodeRange } from "./sources/unicode-range";

const require = createRequire(import.meta.url);
const weights = [400, 600] as const;
const interStyle = { 400: "Regular", 600: "SemiBold" } as const;
const output = resolve("public/fonts");
const metricsFile = resolve("src/scene/text/font-metrics.generated.json");

function sourceOf(packageName: string, file: string): Buffer {
  return readFileSync(join(dirname(require.resolve(`${packageName}/package.json`)), file));
}

/** Advance widths in thousandths of an em, by character. */
function advancesOf(font: Buffer, characters: string): Record<string, number> {
  const opened = fontkit.create(font);
  if ("fonts" in opened) throw new Error("a single font was expected, not a collection");
  return Object.fromEntries(
    [...new Set(characters)].map((character) => {
      const glyph = opened.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return [character, Math.round((glyph.advanceWidth / opened.unitsPerEm) * 1000)];
    }),
  );
}

async function main(): Promise<void> {
  const datasets = datasetIds(resolve("data")).map((id) => compiledDataset(resolve("data"), id));
  const messages = resolve("src/i18n/messages");
  const graph = graphCharacters(datasets, chineseMessages(messages, pictureNamespaces));
  const everything = chineseOf(graph + JSON.stringify(datasets) + chineseMessages(messages));
  const rest = [...everything].filter((character) => !graph.includes(character)).join("");

  // For titles that a reader writes: loaded by exports that embed fonts, and only where the others lack a character.
  const common = [...commonChinese()].filter((character) => !everything.includes(character)).join("");

  mkdirSync(output, { recursive: true });
  const faces: string[] = [];
  const metrics: Record<string, Record<string, number>> = {};
  for (const weight of weights) {
    const inter = sourceOf("inter-ui", `web/Inter-${interStyle[weight]}.woff2`);
    const noto = sourceOf("@fontsource/noto-sans-sc", `files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`);
    const cuts = [
      { name: "latin", font: inter, characters: latinCharacters, keepFeatures: latinFeatures },
      { name: "chinese-graph", font: noto, characters: graph },
      { name: "chinese-rest", font: noto, characters: rest },
    ];
    for (const { name, font, characters, ...cut } of cuts) {
      const file = `osteograph-sans-${name}-${weight}.woff2`;
      writeFileSync(join(output, file), await subsetFont(font, characters, { ...cut, targetFormat: "woff2" }));
      faces.push(
        "@font-face {",
        '  font-family: "Osteograph Sans";',
        "  font-style: normal;",
        `  font-weight: ${weight};`,
        "  font-display: swap;",
        `  src: url("./${file}") format("woff2");`,
        `  unicode-range: ${unicodeRange(characters)};`,
        "}",
      );
    }
    const print = [
      { name: "latin", font: inter, characters: latinCharacters, keepFeatures: latinFeatures },
      { name: "chinese", font: noto, characters: everything },
      { name: "chinese-common", font: noto, characters: common },
    ];
    for (const { name, font, characters, ...cut } of print) {
      const file = `osteograph-sans-${name}-${weight}.ttf`;
      writeFileSync(join(output, file), await subsetFont(font, characters, { ...cut, targetFormat: "sfnt" }));
    }
    metrics[weight] = advancesOf(inter, latinCharacters);
  }
  writeFileSync(join(output, "fonts.css"), `/* Made by src/cli/fonts.ts. */\n${faces.join("\n")}\n`);
  writeFileSync(join(output, "OFL-Inter.txt"), sourceOf("inter-ui", "LICENSE.txt"));
  writeFileSync(join(output, "OFL-Noto-Sans-SC.txt"), sourceOf("@fontsource/noto-sans-sc", "LICENSE"));
  writeFileSync(metricsFile, `${JSON.stringify(metrics)}\n`);
  process.stdout.write(`graph: ${graph.length} Chinese characters, ${rest.length} more for the figures' words\n`);
}

await main();
