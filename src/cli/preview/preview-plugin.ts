import type { Plugin } from "vite";
import { dataFile, listingFile, orderFile, smallPictureFile } from "../../dataset/files";
import type { Previewed } from "./previewed";

/** How long a folder must be quiet before it is read again, ms: editors write a file in several steps. */
const quietMs = 150;

/** Answers for one folder's dataset before any other plugin does, and reloads the page when a file of it changes. */
export function previewPlugin(folder: string, preview: Previewed): Plugin {
  return {
    name: "osteograph-preview",
    enforce: "pre",
    configureServer(server) {
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.add(folder);
      server.watcher.on("all", (_event, file) => {
        if (!file.startsWith(folder) || !/\.ya?ml$/.test(file)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          if (preview.refresh()) server.ws.send({ type: "full-reload" });
        }, quietMs);
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0] ?? "";
        const id = preview.dataset()?.dataset.id ?? "";
        const text = preview.file(path);
        // Files that this dataset does not have are missing here, and not another dataset's.
        const own = [dataFile(id), listingFile, orderFile(id), smallPictureFile(id)].some(
          (name) => path === `/${name}`,
        );
        if (text === null && !own) return next();
        response.statusCode = text === null ? 404 : 200;
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(text ?? "");
      });
    },
  };
}
