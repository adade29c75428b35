import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/**
 * Binds what a module that calculates imports from another to a constant of its own. Vitest looks up an imported function in
 * an object at each call, as modules that import each other need, and the inner loops of the layout take three times as long
 * for it. None of our modules import each other in a circle (a test holds it), so each is whole when it is imported.
 */
function localImports(): Plugin {
  const calculating = ["domain", "drawing", "encoding", "figure", "scene"];
  let own: readonly string[] = [];
  return {
    name: "local-imports",
    enforce: "post",
    configResolved({ root }) {
      own = calculating.map((folder) => `${root}/src/${folder}/`);
    },
    transform: {
      filter: { id: /\.ts$/ },
      handler(code, id) {
        if (!own.some((folder) => id.startsWith(folder))) return null;
        let [local, done] = ["", 0];
        for (const [i, node] of this.parse(code).body.entries()) {
          if (node.type !== "ImportDeclaration" || !/^[./]/.test(String(node.source.value))) continue;
          const names = node.specifiers.flatMap((each) =>
            each.type === "ImportSpecifier" && each.imported.type === "Identifier"
              ? [`${each.imported.name}: ${each.local.name}`]
              : [],
          );
          if (names.length === 0 || names.length < node.specifiers.length) continue;
          const whole = `imported${i}`;
          local += `${code.slice(done, node.start)}import * as ${whole} from ${node.source.raw}; const { ${names.join(", ")} } = ${whole};`;
          done = node.end;
        }
        return done === 0 ? null : { code: local + code.slice(done), map: null };
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), localImports()],
  test: {
    maxWorkers: 2,
    // Most of what tests make is thrown away at once; room for it halves the time that collecting it takes.
    execArgv: ["--max-semi-space-size=64"],
    // Ends what hangs. How fast things are is the benchmark's to say.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          isolate: false,
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          // Each file has its own window: a part that is still being fetched when a file ends would fail in the next one.
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/setup-dom.ts"],
        },
      },
    ],
  },
});
