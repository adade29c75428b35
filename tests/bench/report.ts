import { type Condition, described } from "./conditions";
import { type Comparison, entryBudget } from "./verdict";

export interface Results {
  readonly browser: string;
  readonly cores: number;
  /** Visits to each page under each condition. */
  readonly runs: number;
  readonly nodes: number;
  readonly arrows: number;
  readonly conditions: readonly { readonly condition: Condition; readonly comparisons: readonly Comparison[] }[];
  /** Bytes, gzipped. */
  readonly entry: number;
}

const names = { picture: "First full picture", interactive: "Canvas interactive" } as const;

/** The results as the page of the documentation. */
export function report(results: Results): string {
  const { browser, cores, runs, nodes, arrows } = results;
  return `# Performance

Made by \`npm run bench\`; do not edit. The built app against a bare page: Cytoscape.js from the same package, the same ${nodes} nodes and
${arrows} arrows with their places and routes given as data, a similar style, no framework, no fonts to load. One local server sends
both, compressed; the visits take turns in one browser, each with empty caches. Times are medians of ${runs} visits, in milliseconds from
the start of the navigation, on ${cores} cores with ${browser}, window 1440 × 900. The ratio is what counts: it holds on other machines, the
milliseconds do not.

- *First full picture*: the frame with the whole graph has been painted: for the app the overview that stands in the page itself, for
  the bare page the canvas.
- *Canvas interactive*: the canvas has been drawn, and the frame after has begun.

${results.conditions.map(section).join("\n\n")}

## Weight

| | Gzipped | Budget | |
|---|---:|---:|---|
| Scripts of the entry | ${kilobytes(results.entry)} | ${kilobytes(entryBudget)} | ${verdict(results.entry <= entryBudget)} |
`;
}

function section({ condition, comparisons }: Results["conditions"][number]): string {
  const rows = comparisons.map(({ measure, app, bare, ratio, budget, isMet }) => {
    const times = `${app.toFixed(0)} | ${bare.toFixed(0)}`;
    return `| ${names[measure]} | ${times} | ${ratio.toFixed(2)} | ${budget.toFixed(2)} | ${verdict(isMet)} |`;
  });
  return `## ${condition.name}

${capitalised(described(condition))}.

| | App, ms | Bare page, ms | Ratio | Budget | |
|---|---:|---:|---:|---:|---|
${rows.join("\n")}`;
}

function verdict(isMet: boolean): string {
  return isMet ? "met" : "**missed**";
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
