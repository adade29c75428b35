/**
 * Import rules: main → app → features → evidence-ui → (store → domain), (graph, figure → drawing → scene → encoding → wording →
 * domain), (exchange → dataset, files), ui, i18n. What several features show of the evidence is in evidence-ui, for they never import each other.
 * Each layer's rule lists what it may import from src; everything else of src is forbidden to it.
 */
const layers = {
  domain: [],
  dataset: ["domain"],
  files: [],
  /** Bases of evidence that are read in pieces; rows of them enter as files of other programs do. */
  "evidence-base": ["exchange", "domain"],
  exchange: ["collection", "dataset", "domain", "files"],
  collection: ["dataset", "domain"],
  wording: ["i18n", "domain"],
  encoding: ["wording", "domain"],
  scene: ["encoding", "wording", "domain"],
  drawing: ["scene", "encoding", "domain"],
  graph: ["drawing", "scene", "encoding", "domain", "i18n"],
  figure: ["drawing", "scene", "encoding", "wording", "exchange", "domain", "i18n", "files"],
  store: ["exchange", "collection", "dataset", "scene", "domain"],
  i18n: ["domain"],
  /** The service worker and what it shares with the page. */
  offline: [],
  /** Pages for development alone. */
  dev: ["ui", "i18n", "domain"],
  ui: [],
  "evidence-ui": ["collection", "store", "figure", "drawing", "scene", "encoding", "wording", "domain", "ui", "i18n"],
  features: [
    "evidence-ui",
    "store",
    "graph",
    "figure",
    "drawing",
    "scene",
    "encoding",
    "wording",
    "evidence-base",
    "exchange",
    "collection",
    "dataset",
    "files",
    "domain",
    "ui",
    "i18n",
  ],
  app: [
    "features",
    "offline",
    "evidence-ui",
    "store",
    "graph",
    "figure",
    "drawing",
    "scene",
    "encoding",
    "wording",
    "evidence-base",
    "exchange",
    "collection",
    "dataset",
    "files",
    "domain",
    "ui",
    "i18n",
  ],
};

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-what-lies-below`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
}));

/** Where running starts: the page, the page of parts for development, workers (loaded by address), the commands of package.json, the build's plugins. */
const commands = Object.values(require("./package.json").scripts).flatMap(
  (script) => script.match(/src\/cli\/\S+\.ts/g) ?? [],
);
const starts = ["src/main.tsx", "src/dev/parts/start.tsx", "src/cli/build/plugins.ts", ...commands].map((file) =>
  file.replaceAll(".", "\\."),
);
const roots = `^(${starts.join("|")}|src/.*-worker\\.ts)$`;
const tests = "^tests/.*\\.(test|spec)\\.tsx?$";

const npm = (names) => `^node_modules/(${names.join("|")})(/|$)`;

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "main-only-starts-the-app",
      severity: "error",
      from: { path: "^src/main\\.tsx$" },
      to: { path: "^src/", pathNot: "^src/(app|i18n|store|styles)/" },
    },
    {
      name: "features-never-import-each-other",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "domain-imports-only-zod",
      severity: "error",
      from: { path: "^src/domain/", pathNot: "^src/domain/map/communities.ts$" },
      to: { pathNot: `^src/|${npm(["zod"])}` },
    },
    {
      name: "communities-are-a-graph-library's",
      severity: "error",
      from: { path: "^src/domain/map/communities.ts$" },
      to: { pathNot: `^src/|${npm(["graphology", "graphology-communities-louvain"])}` },
    },
    {
      name: "only-graph-imports-cytoscape",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(graph|cli)/" },
      to: { path: npm(["cytoscape", "react-cytoscapejs", "cytoscape-[^/]+"]) },
    },
    {
      name: "data-and-geometry-know-no-react",
      severity: "error",
      from: { path: "^src/(domain|dataset|evidence-base|exchange|files|wording|encoding|scene)/" },
      to: { path: npm(["react", "react-dom", "react-[^/]+", "@base-ui", "zustand", "i18next"]) },
    },
    {
      name: "only-the-dataset-and-the-command-line-read-data",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(dataset|cli)/" },
      to: { path: "^data/" },
    },
    {
      name: "only-the-command-line-runs-in-node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-imports-the-command-line",
      severity: "error",
      from: { path: "^src/(?!cli/)" },
      to: { path: "^src/cli/" },
    },
    {
      name: "nothing-imports-pages-for-development",
      severity: "error",
      from: { path: "^src/(?!dev/)" },
      to: { path: "^src/dev/" },
    },
    { name: "nothing-imports-tests", severity: "error", from: { path: "^src/" }, to: { path: "^tests/" } },
    {
      name: "the-app-ships-no-development-package",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "every-import-resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "every-module-is-reached",
      comment: "From the page, a command or a test; what nothing reaches is dead.",
      severity: "error",
      from: { path: `${roots}|${tests}` },
      to: { path: "^src/", pathNot: `\\.d\\.ts$|${roots}`, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "browser", "default"] },
  },
};
