import { join } from "node:path";
import type { Plugin } from "vite";
import { templateFile } from "../../ui/first-load/contract";
import { datasetPlugin, libraryPlugin } from "./dataset-plugin";
import { dataFolders } from "./datasets";
import { firstLoadPlugin } from "./first-load-plugin";
import { leaveOutPlugin } from "./leave-out-plugin";
import { licencesPlugin } from "./licences-plugin";
import { installPlugin } from "./offline/install-plugin";
import { serviceWorkerPlugin } from "./offline/service-worker-plugin";
import { picturePlugin } from "./picture-plugin";
import { contentSecurityPolicyPlugin } from "./policy/content-security-policy";
import { singleFilePlugin } from "./single/single-file-plugin";
import { startFailurePlugin } from "./start-failure-plugin";
import { withoutEvalPlugin } from "./without-eval-plugin";

/**
 * jsPDF would load the first three to draw HTML and SVG; figures are drawn with its paths and text alone. citation-js would fetch
 * with the last two; the app reads references from files and fetches nothing.
 */
const neverLoaded = ["canvg", "dompurify", "html2canvas", "node-fetch", "sync-fetch"];

/**
 * What the build adds to Vite's own, for a project folder. The order matters to the page: whatever writes inline code
 * into it comes before the policy, which allows that code by its hash.
 */
export function buildPlugins(projectFolder: string): Plugin[] {
  return [
    leaveOutPlugin(neverLoaded),
    withoutEvalPlugin(),
    datasetPlugin(dataFolders(projectFolder)),
    licencesPlugin(projectFolder, true),
    picturePlugin(projectFolder),
    startFailurePlugin(),
    firstLoadPlugin(join(projectFolder, "public/fonts")),
    installPlugin(),
    contentSecurityPolicyPlugin(),
    serviceWorkerPlugin(),
  ];
}

/** The same for the app as one HTML file that a graph is added to when it is saved: with the shared entities alone. */
export function templatePlugins(projectFolder: string): Plugin[] {
  return [
    leaveOutPlugin([...neverLoaded, "jspdf"]),
    withoutEvalPlugin(),
    libraryPlugin(),
    licencesPlugin(projectFolder, false),
    singleFilePlugin(join(projectFolder, "public/fonts"), templateFile),
  ];
}

/** The same for the app as one HTML file: see `singleFilePlugin`. */
export function singleFilePlugins(projectFolder: string): Plugin[] {
  return [
    leaveOutPlugin([...neverLoaded, "jspdf"]),
    withoutEvalPlugin(),
    datasetPlugin(dataFolders(projectFolder)),
    licencesPlugin(projectFolder, false),
    singleFilePlugin(join(projectFolder, "public/fonts")),
  ];
}

/** The same for workers, which Vite builds apart from the page. */
export function workerPlugins(): Plugin[] {
  return [leaveOutPlugin(neverLoaded), withoutEvalPlugin()];
}
