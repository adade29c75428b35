/** Measures the picture beside other layouts of the same network: writes docs/layout-report.md. `npm run layout:report`. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Level } from "../domain/network";
import type { CompiledDataset, Language } from "../domain/records";
import { languages } from "../domain/records/base/languages";
import type { Order } from "../scene/layout/model/model";
import { graphAreas, graphRim, type SceneMetrics } from "../scene/metrics/scene-metrics";
import { compiledDataset, dataFolders, datasetSources } from "./build/datasets";
import { orderOfFolder } from "./build/folder-order";
import { compareLayouts, layoutNames, shippedScene } from "./layouts/measure";

const output = resolve("docs/layout-report.md");
const levels: readonly Level[] = ["overview", "molecules"];

const rows: readonly { readonly name: string; readonly of: (metrics: SceneMetrics) => string | number }[] = [
  { name: "arrows", of: ({ arrows }) => arrows },
  { name: "crossings, as seen", of: ({ crossings }) => crossings.seen },
  { name: "crossings, every pair of arrows", of: ({ crossings }) => crossings.pairs },
  { name: "arrows through boxes", of: ({ throughBoxes }) => throughBoxes },
  { name: "node overlaps", of: ({ nodeOverlaps }) => nodeOverlaps },
  { name: "label overlaps", of: ({ labelOverlaps }) => labelOverlaps },
  { name: "heads or bars hidden", of: ({ hiddenHeads }) => hiddenHeads },
  { name: "total length, 1,000 units", of: ({ length }) => (length / 1000).toFixed(1) },
  { name: "arrows from left to right", of: ({ leftToRight }) => `${Math.round(leftToRight * 100)} %` },
  { name: "smallest letters at 1440×900, px", of: ({ smallestFont }) => smallestFont["1440×900"].toFixed(1) },
  { name: "smallest letters at 1920×1080, px", of: ({ smallestFont }) => smallestFont["1920×1080"].toFixed(1) },
  { name: "width : height", of: ({ aspect }) => aspect.toFixed(2) },
];

async function main(): Promise<void> {
  const parts: string[] = [];
  for (const { id, dataFolder } of datasetSources(dataFolders(resolve("."), ""))) {
    const dataset = compiledDataset(dataFolder, id);
    const order = orderOfFolder(dataFolder, id, dataset);
    for (const level of levels) {
      for (const language of languages) parts.push(...(await measuredPicture(id, dataset, order, level, language)));
    }
  }
  writeFileSync(output, `${introduction}\n${parts.join("\n")}`);
  process.stdout.write(`docs/layout-report.md\n`);
}

/** The lines of one picture: a heading and a table with a column for each layout. */
async function measuredPicture(
  id: string,
  dataset: CompiledDataset,
  order: Order,
  level: Level,
  language: Language,
): Promise<readonly string[]> {
  const scene = shippedScene(dataset, order, level, language);
  const measured = await compareLayouts(scene, dataset, level);
  return [
    `## ${id}, ${level}, ${language}: ${scene.width} × ${scene.height} units`,
    "",
    `| | ${layoutNames.join(" | ")} |`,
    `|---|${layoutNames.map(() => "--:").join("|")}|`,
    ...rows.map(({ name, of }) => `| ${name} | ${layoutNames.map((layout) => of(measured[layout])).join(" | ")} |`),
    "",
  ];
}

const areas = (level: Level) =>
  Object.entries(graphAreas[level])
    .map(([window, { width, height }]) => `${width} × ${height} px of ${window}`)
    .join(" and ");

const introduction = `# How the picture measures

Made by \`npm run layout:report\`: the picture of each dataset as the app shows it first, beside three common layouts of the same boxes and
arrows (containers as boxes of the same size; background arrows, which the app keeps for the focus, are left out of all).

"As seen": places closer than 6 units, half the height of a letter, count once, so that a bundle of lines that run beside or on
each other counts once where it is crossed; joining and parting are no crossings. "Every pair of arrows" counts each arrow
in a bundle by itself.

Letters are the smallest ones, after the whole picture was fitted into the canvas, with filters, bars and legend around it and
${graphRim} px left free on each side. The canvas was measured in Chromium: ${areas("overview")}. Where letters would be
smaller than 11 px, the app opens with the part that matters in larger ones.

fCoSE is here twice. With its own distances a quarter or more of its boxes lie on each other and most arrows run through boxes: few
crossings are left to see where so much is hidden. With room (ideal length of arrows, repulsion and separation raised until
few boxes lie on another: one or two pairs in the overview) it draws what could be read. In the overview the tests hold our crossings
below both of these, ELK layered and dagre. With the molecules the first may cross less than ours.
Letters are held to twice those of fCoSE with room, the best of the readable three in crossings, and of dagre, and to 1.6
times those of ELK layered, whose drawing is more compact: twice its letters are not reached.
`;

await main();
