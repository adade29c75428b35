import type { Plugin } from "vite";

const prefix = "\0left-out:";

/**
 * Puts an empty module in the place of packages that a dependency would load on demand for what this app never asks of
 * it, so that they are not in the bundle. `packages` are the names as they are imported. Names that are asked of them are there, and
 * hold nothing.
 */
export function leaveOutPlugin(packages: readonly string[]): Plugin {
  return {
    name: "leave-out",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (packages.includes(id) ? prefix + id : null),
    load: (id) => (id.startsWith(prefix) ? "export default undefined; export const Headers = undefined;" : null),
  };
}
