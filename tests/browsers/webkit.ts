import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { clickActions, type Driver, keyActions, type Start } from "./driver";

/** In a folder of these, named after the machine's architecture or not at all. */
const libraries = ["/usr/lib", "/usr/libexec"];
const port = 48_613;

const answer = z.object({ value: z.unknown() });
const fault = z.object({ error: z.string(), message: z.string() });

function foldersIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((each) => join(folder, each)) : [];
}

async function send(path: string, body?: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: body === undefined ? "DELETE" : "POST",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = answer.parse(await response.json());
  const failed = fault.safeParse(value);
  if (failed.success) throw new Error(`${path}: ${failed.data.error}: ${failed.data.message}`);
  return value;
}

async function connect(options: object): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send("/session", { capabilities: { alwaysMatch: options } });
    } catch (error) {
      if (attempt === 20) throw error;
      await wait(500);
    }
  }
}

const session = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserName: z.string(), browserVersion: z.string() }),
});

/** WebKitGTK by its own driver; it needs a screen, such as Xvfb. What it downloads and what the console says, it does not tell. */
export const startWebKit: Start = async () => {
  const browser = libraries
    .flatMap((library) => [library, ...foldersIn(library)])
    .flatMap((folder) => ["webkit2gtk-4.1", "webkit2gtk-4.0"].map((each) => join(folder, each, "MiniBrowser")))
    .find((path) => existsSync(path));
  const isThere = spawnSync("WebKitWebDriver", ["--help"]).error === undefined;
  if (!isThere || browser === undefined) return { missing: "no WebKitGTK with its driver on this machine" };
  if (process.env.DISPLAY === undefined) return { missing: "WebKitGTK needs a screen: xvfb-run npm run browsers" };
  const server = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore" });
  const { sessionId, capabilities } = session.parse(
    await connect({ "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } }),
  );
  const at = `/session/${sessionId}`;
  await send(`${at}/window/rect`, { x: 0, y: 0, width: 1440, height: 900 });
  const driver: Driver = {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (url) => void (await send(`${at}/url`, { url })),
    run: async (expression) => {
      const script = `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(JSON.stringify(value) ?? "null"), (error) => done(JSON.stringify({ failed: String(error) })));`;
      return JSON.parse(z.string().parse(await send(`${at}/execute/async`, { script, args: [] })));
    },
    press: async (...keys) => void (await send(`${at}/actions`, { actions: [keyActions(keys)] })),
    click: async (x, y) => void (await send(`${at}/actions`, { actions: [clickActions(x, y)] })),
    complaints: () => null,
    close: async () => {
      await send(at);
      server.kill();
    },
  };
  return driver;
};
