import { join } from "node:path";
import type { Plugin } from "vite";
import { firstDataset, schemaFile } from "../../dataset/files";
import { datasetJsonSchema } from "../../dataset/json-schema";
import { type DataFile, listingOf, type Shipped, sharedEntities, shippedOf } from "./dataset-files";
import { datasetSources } from "./datasets";

/**
 * Puts every dataset of `folders` without faults under data/ of the bundle: compiled, with its order and a small picture;
 * beside them the index and the schema of the compiled form. In development serves the same, made again at each request,
 * and reloads the page when a file changes.
 */
export function datasetPlugin(folders: readonly string[]): Plugin {
  const schema: DataFile = { path: schemaFile, text: () => `${JSON.stringify(datasetJsonSchema(), null, 2)}\n` };
  return {
    name: "osteograph-datasets",
    generateBundle() {
      const shipped = withoutFaulty(folders, (message) => this.warn(message));
      for (const { path, text } of [
        ...shipped.flatMap(({ files }) => files),
        listingOf(shipped),
        sharedEntities,
        schema,
      ]) {
        this.emitFile({ type: "asset", fileName: path, source: text() });
      }
    },
    configureServer(server) {
      for (const folder of folders) server.watcher.add(join(folder, "**/*.yaml"));
      server.watcher.on("all", (_event, file) => {
        if (folders.some((folder) => file.startsWith(folder))) server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0] ?? "";
        if (!path.startsWith("/data/")) return next();
        try {
          const shipped = withoutFaulty(folders, (message) => server.config.logger.warn(message));
          const all = [...shipped.flatMap(({ files }) => files), listingOf(shipped), sharedEntities, schema];
          const file = all.find((each) => path === `/${each.path}`);
          if (!file) return next();
          const type = path.endsWith(".svg") ? "image/svg+xml" : "application/json; charset=utf-8";
          response.setHeader("Content-Type", type);
          response.end(file.text());
        } catch (error) {
          response.statusCode = 500;
          server.config.logger.error(String(error));
          response.end(JSON.stringify({ error: String(error) }));
        }
      });
    },
  };
}

/** Puts the entities that collections share into the bundle, and no dataset. */
export function libraryPlugin(): Plugin {
  return {
    name: "osteograph-library",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: sharedEntities.path, source: sharedEntities.text() });
    },
  };
}

/** All datasets that can be shipped. The app needs the one that it opens with; any other with faults is left out, and said so. */
function withoutFaulty(folders: readonly string[], warn: (message: string) => void): readonly Shipped[] {
  return datasetSources(folders).flatMap((source) => {
    try {
      return [shippedOf(source)];
    } catch (error) {
      if (source.id === firstDataset || !(error instanceof Error)) throw error;
      warn(`${error.message}\n\ndata/${source.id} is left out of the app.`);
      return [];
    }
  });
}
