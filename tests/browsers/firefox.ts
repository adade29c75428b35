import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { clickActions, type Driver, keyActions, type Start } from "./driver";

const commandNames = ["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];
const startTimeoutMs = 60_000;

/** A fresh profile that asks nothing and calls nobody. */
function profileIn(folder: string, downloads: string): void {
  const preferences: Readonly<Record<string, unknown>> = {
    "browser.aboutwelcome.enabled": false,
    "browser.download.alwaysOpenPanel": false,
    "browser.download.dir": downloads,
    "browser.download.folderList": 2,
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "intl.accept_languages": "en-GB",
    "toolkit.telemetry.reportingpolicy.firstRun": false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(folder, "user.js"), `${lines.join("\n")}\n`);
}

function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("Firefox did not start.")), startTimeoutMs);
    let said = "";
    firefox.stderr?.on("data", (text: Buffer) => {
      said += text.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

const answer = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});
const logged = z.object({
  method: z.literal("log.entryAdded"),
  params: z.object({ level: z.string(), text: z.string().nullable() }),
});

/** A connection of WebDriver BiDi: commands are answered, entries of the console kept. */
async function connect(address: string) {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  const waiting = new Map<number, (given: z.infer<typeof answer>) => void>();
  const complaints: string[] = [];
  socket.addEventListener("message", ({ data }) => {
    const given: unknown = JSON.parse(String(data));
    const entry = logged.safeParse(given);
    if (entry.success && entry.data.params.level === "error") complaints.push(entry.data.params.text ?? "");
    const answered = answer.safeParse(given);
    if (answered.success) waiting.get(answered.data.id)?.(answered.data);
  });
  let last = 0;
  const send = async (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    const given = await new Promise<z.infer<typeof answer>>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (given.error !== undefined) throw new Error(`${method}: ${given.error}: ${given.message}`);
    return given.result;
  };
  return { send, complaints, close: () => socket.close() };
}

const tree = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const session = z.object({ capabilities: z.object({ browserName: z.string(), browserVersion: z.string() }) });
const evaluated = z.object({
  result: z.object({ value: z.string().optional() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});

/** Firefox without a window, by WebDriver BiDi. */
export const startFirefox: Start = async (downloads) => {
  const wanted = process.env.OSTEOGRAPH_FIREFOX;
  const path = (wanted === undefined ? commandNames : [wanted]).find(
    (name) => spawnSync(name, ["--version"], { timeout: startTimeoutMs }).status === 0,
  );
  if (path === undefined) return { missing: "no Firefox on this machine (OSTEOGRAPH_FIREFOX names one)" };
  const profile = mkdtempSync(join(tmpdir(), "osteograph-firefox-"));
  profileIn(profile, downloads);
  const firefox = spawn(path, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
  });
  const bidi = await connect(await addressOf(firefox));
  const { capabilities } = session.parse(await bidi.send("session.new", { capabilities: {} }));
  const [first] = tree.parse(await bidi.send("browsingContext.getTree", {})).contexts;
  if (first === undefined) throw new Error("Firefox has no page.");
  const { context } = first;
  await bidi.send("session.subscribe", { events: ["log.entryAdded"] });
  await bidi.send("browsingContext.setViewport", { context, viewport: { width: 1440, height: 900 } });
  const driver: Driver = {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (url) => void (await bidi.send("browsingContext.navigate", { context, url, wait: "complete" })),
    run: async (expression) => {
      const given = evaluated.parse(
        await bidi.send("script.evaluate", {
          expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? "null")`,
          target: { context },
          awaitPromise: true,
        }),
      );
      if (given.exceptionDetails) throw new Error(`${expression}: ${given.exceptionDetails.text}`);
      return JSON.parse(given.result?.value ?? "null");
    },
    press: async (...keys) => void (await bidi.send("input.performActions", { context, actions: [keyActions(keys)] })),
    click: async (x, y) => void (await bidi.send("input.performActions", { context, actions: [clickActions(x, y)] })),
    complaints: () => bidi.complaints.splice(0),
    close: async () => {
      bidi.close();
      await new Promise((resolve) => {
        firefox.on("exit", resolve);
        firefox.kill();
      });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return driver;
};
