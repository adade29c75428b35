import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { fragmentOf } from "../../store/link-names";
import { flagValue, folderOf } from "../calls/call";
import { Misuse, type Verb } from "../calls/verb";

const project = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const usualPort = 5180;

export const preview: Verb = {
  usage: "preview <folder> [--port 5180]",
  about: "shows the app with the folder's dataset on your own machine, and shows it again at each change",
  flags: { port: "value" },
  run: async (call, terminal) => {
    const folder = resolve(folderOf(call));
    const port = Number(flagValue(call, "port") ?? usualPort);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Misuse(`--port: found "${flagValue(call, "port")}", expected a whole number from 1 to 65535.`);
    // Loaded when it is asked for: the other verbs need neither the server nor the picture.
    const [{ createServer }, { previewPlugin }, { previewed }] = await Promise.all([
      import("vite"),
      import("../preview/preview-plugin"),
      import("../preview/previewed"),
    ]);
    const shown = previewed(folder, terminal);
    shown.refresh();
    const server = await createServer({
      root: project,
      logLevel: "warn",
      server: { port, host: "localhost", open: false },
      plugins: [previewPlugin(folder, shown)],
    });
    await server.listen();
    const id = shown.dataset()?.dataset.id;
    const page = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
    const address = id === undefined ? page : `${page}#${fragmentOf("dataset", id)}`;
    if (call.flags.json === true) terminal.log(JSON.stringify({ ok: id !== undefined, address }));
    else
      terminal.log(
        id === undefined
          ? `Correct the errors above: the page opens at ${address} then. (Ctrl+C ends it)`
          : `\n${id} is at ${address}   (Ctrl+C ends it). Nothing leaves your machine.`,
      );
    return new Promise<never>(() => {});
  },
};
