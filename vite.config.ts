import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPolicyPlugin } from "./src/cli/build/content-security-policy";
import { datasetPlugin } from "./src/cli/build/dataset-plugin";

const dataFolder = fileURLToPath(new URL("./data", import.meta.url));

export default defineConfig({
  // Relative, so that the bundle works from any path of any static host.
  base: "./",
  plugins: [react(), datasetPlugin(dataFolder), contentSecurityPolicyPlugin()],
  build: {
    target: "es2022",
    // Read by the size limits, which count the entry with everything that it loads at once.
    manifest: true,
    // Heavy parts are chunks of their own by dynamic import; the limits in .size-limit.js watch them.
    chunkSizeWarningLimit: 900,
  },
});
