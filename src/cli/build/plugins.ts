import { join } from "node:path";
import type { Plugin } from "vite";
import { contentSecurityPolicyPlugin } from "./content-security-policy";
import { datasetPlugin } from "./dataset-plugin";
import { firstLoadPlugin } from "./first-load-plugin";
import { picturePlugin } from "./picture-plugin";

/**
 * What the build adds to Vite's own, for a project folder. The order matters to the page: whatever writes inline code
 * into it comes before the policy, which allows that code by its hash.
 */
export function buildPlugins(projectFolder: string): Plugin[] {
  const dataFolder = join(projectFolder, "data");
  return [datasetPlugin(dataFolder), picturePlugin(projectFolder), firstLoadPlugin(), contentSecurityPolicyPlugin()];
}
