import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Names of Chromium and its kin on the search path, in the order of preference. */
const commandNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const applicationPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

export type BrowserSearch = { readonly path: string } | { readonly missing: string };

/**
 * Finds a Chromium that runs: the one that OSTEOGRAPH_BROWSER or CHROME_PATH names, one of the system, Playwright's own.
 * Where there is none, gets one (Playwright's download; on Debian as root, apt). Otherwise says what to install.
 */
export function findOrGetBrowser(log: (text: string) => void): BrowserSearch {
  const named = process.env.OSTEOGRAPH_BROWSER ?? process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    return runs(named) ? { path: named } : { missing: `The browser that the environment names does not run: ${named}` };
  }
  const found = firstThatRuns();
  if (found !== null) return { path: found };
  log("No Chromium found on this machine: getting one.");
  for (const step of waysToGetOne) {
    if (!step.sensible()) continue;
    const [command, ...args] = step.command;
    log(`> ${step.command.join(" ")}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync(command, args, { stdio: "inherit", timeout: 5 * 60_000, shell: process.platform === "win32", env });
    const got = firstThatRuns();
    if (got !== null) return { path: got };
  }
  return { missing: instructions };
}

const instructions = `No Chromium was found, and none could be fetched. Do one of these, then run the tests again:
  npx playwright install --with-deps chromium      (Playwright's own; needs the network)
  apt-get install chromium                         (Debian; as root)
  set OSTEOGRAPH_BROWSER to the path of a Chromium or Chrome executable`;

function firstThatRuns(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applicationPaths, playwrightPath()].find((path) => existsSync(path) && runs(path)) ?? null;
}

function playwrightPath(): string {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
}

/** A file of that name is not enough: some systems have a stand-in that only tells how to install the browser. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome on Windows does not answer --version.
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version", "--no-sandbox"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}

interface Way {
  readonly command: readonly [string, ...string[]];
  readonly sensible: () => boolean;
}

/** In this order, until one of them leaves a browser that runs. */
const waysToGetOne: readonly Way[] = [
  { command: ["npx", "playwright", "install", "--no-shell", "chromium"], sensible: () => true },
  // A download that does not run wants libraries of the system.
  {
    command: ["npx", "playwright", "install-deps", "chromium"],
    sensible: () => mayInstall() && existsSync(playwrightPath()),
  },
  { command: ["apt-get", "update"], sensible: mayInstall },
  { command: ["apt-get", "install", "-y", "--no-install-recommends", "chromium"], sensible: mayInstall },
];

function mayInstall(): boolean {
  return process.getuid?.() === 0 && isDebianKind();
}

function isDebianKind(): boolean {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}
