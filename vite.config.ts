import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, runnerImport } from "vite";

const project = fileURLToPath(new URL(".", import.meta.url));

// The plugins import the app's own modules (the dataset's compiler), so they load as those do, through Vite's transforms.
const { module } = await runnerImport<typeof import("./src/cli/build/plugins")>("./src/cli/build/plugins.ts", {
  root: project,
  logLevel: "error",
});

/** One HTML file: the whole app (`npm run build:single`), or the one in `dist/` that a graph is added to when it is saved. */
const oneFile = (isTemplate: boolean) => ({
  base: "./",
  plugins: [react(), ...(isTemplate ? module.templatePlugins(project) : module.singleFilePlugins(project))],
  worker: { plugins: module.workerPlugins },
  // Nothing is beside the file.
  define: { "import.meta.env.VITE_GUIDE": "undefined" },
  build: {
    target: "es2022",
    outDir: isTemplate ? "dist" : "dist-single",
    emptyOutDir: !isTemplate,
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
  },
});

const site = {
  // Relative, so that the bundle works from any path of any static host.
  base: "./",
  plugins: [react(), ...module.buildPlugins(project)],
  // Its readers are chunks of their own, so that a worker is a module as the page is.
  worker: { format: "es" as const, plugins: module.workerPlugins },
  build: {
    target: "es2022",
    // Read by the size limits, which count the entry with everything that it loads at once.
    manifest: true,
    // Heavy parts are chunks of their own by dynamic import; the limits in .size-limit.js watch them.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // Times of our own plugins are no warning for those who start the app.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // What else these import stays with the chunks that share it.
          includeDependenciesRecursively: false,
          groups: [
            // React with what starts the app, and the canvas with all that it draws by: two files, not a dozen small ones.
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            {
              name: "canvas",
              test: /node_modules\/(cytoscape|react-cytoscapejs|prop-types)\/|src\/(graph|drawing)\/|src\/encoding\/(?!legend)|src\/scene\/(geometry|text\/(measure|font))|src\/domain\/network\/types/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
};

export default defineConfig(({ mode }) =>
  mode === "single" || mode === "template" ? oneFile(mode === "template") : site,
);
