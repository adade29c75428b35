import { join } from "node:path";
import type { Plugin } from "vite";
import { dataFile, schemaFile, shippedDataset } from "../../dataset/files";
import { datasetJsonSchema } from "../../dataset/json-schema";
import { compiledDataset, datasetIds } from "./datasets";

/**
 * Puts every dataset of `dataFolder` without faults, compiled, and the schema of the compiled form under data/ of the bundle; in
 * development serves the same documents, compiled again at each request, and reloads the page when a file changes.
 */
export function datasetPlugin(dataFolder: string): Plugin {
  const schemaText = () => `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
  return {
    name: "osteograph-datasets",
    generateBundle() {
      for (const id of datasetIds(dataFolder)) {
        try {
          const source = `${JSON.stringify(compiledDataset(dataFolder, id))}\n`;
          this.emitFile({ type: "asset", fileName: dataFile(id), source });
        } catch (error) {
          // The app needs the dataset that it opens with, and no other: one with faults is left out, and said so.
          if (id === shippedDataset || !(error instanceof Error)) throw error;
          this.warn(`${error.message}\n\ndata/${id} is left out of the app.`);
        }
      }
      this.emitFile({ type: "asset", fileName: schemaFile, source: schemaText() });
    },
    configureServer(server) {
      server.watcher.add(join(dataFolder, "**/*.yaml"));
      server.watcher.on("all", (_event, file) => {
        if (file.startsWith(dataFolder)) server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0] ?? "";
        const id = datasetIds(dataFolder).find((each) => path === `/${dataFile(each)}`);
        const text = path === `/${schemaFile}` ? schemaText : id === undefined ? null : compileText(id);
        if (text === null) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        try {
          response.end(text());
        } catch (error) {
          response.statusCode = 500;
          server.config.logger.error(String(error));
          response.end(JSON.stringify({ error: String(error) }));
        }
      });
    },
  };

  function compileText(id: string): () => string {
    return () => JSON.stringify(compiledDataset(dataFolder, id));
  }
}
