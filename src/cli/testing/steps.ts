import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { findOrGetBrowser } from "./browser";
import { endToEndFailures, failureLines, playwrightTests, unitFailures, vitestTests } from "./failures";
import { command, type Outcome, oneFailed, onePassed, runnerOutcome, type Step } from "./step";

const reports = mkdtempSync(join(tmpdir(), "osteograph-tests-"));

/** Every step of the test command, in order: what fails fast comes first. */
export const steps: readonly Step[] = [
  { name: "lint", run: () => check("npx", ["biome", "check", "--error-on-warnings", "."]) },
  { name: "types", run: () => check("npx", ["tsc", "--noEmit", "-p", "."]) },
  { name: "unit", run: unit },
  { name: "build", run: build },
  { name: "size", run: size },
  { name: "e2e", run: endToEnd },
];

async function check(name: string, args: readonly string[]): Promise<Outcome> {
  const code = await command(name, args);
  return code === 0 ? onePassed : oneFailed(`${[name, ...args].join(" ")} ended with code ${code}`);
}

/** The two parts of `npm run build`, without its list of files. */
async function build(): Promise<Outcome> {
  const quiet = ["vite", "build", "--logLevel", "warn"];
  const site = await check("npx", quiet);
  return site.failed > 0 ? site : check("npx", [...quiet, "--mode", "template"]);
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: vitestTests,
});

async function unit(): Promise<Outcome> {
  const file = join(reports, "vitest.json");
  const code = await command("npx", [
    "vitest",
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file, vitestReport);
  const counts = report && {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return {
    ...runnerOutcome(counts, code),
    details: failureLines(unitFailures(report?.testResults ?? [], process.cwd())),
  };
}

const sizeReport = z.array(z.object({ name: z.string(), passed: z.boolean(), size: z.number() }));

async function size(): Promise<Outcome> {
  const { stdout, stderr, status } = spawnSync("npx", ["size-limit", "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const report = sizeReport.safeParse(parseJson(stdout));
  if (!report.success) return oneFailed(`size-limit gave no report: ${stderr.trim() || stdout.trim()}`);
  for (const { name, passed, size: bytes } of report.data) {
    console.log(`${passed ? "ok    " : "FAILED"}  ${name}: ${(bytes / 1000).toFixed(1)} kB`);
  }
  const passed = report.data.filter((entry) => entry.passed).length;
  return runnerOutcome({ passed, failed: report.data.length - passed, skipped: 0 }, status ?? 1);
}

const playwrightReport = playwrightTests.extend({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

async function endToEnd(): Promise<Outcome> {
  const browser = findOrGetBrowser(console.log);
  if ("missing" in browser) {
    console.error(browser.missing);
    return oneFailed("no browser; see above for what to install");
  }
  console.log(`Browser: ${browser.path}`);
  const file = join(reports, "playwright.json");
  const code = await command("npx", ["playwright", "test", "--reporter=line,json"], {
    OSTEOGRAPH_BROWSER: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport(file, playwrightReport);
  const stats = report?.stats;
  // A test that passed only on a second try has not passed.
  const counts = stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
    : null;
  const failures = report === null ? [] : endToEndFailures(report, process.cwd());
  return { ...runnerOutcome(counts, code), details: failureLines(failures) };
}

function readReport<T>(file: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null;
  const report = schema.safeParse(parseJson(readFileSync(file, "utf8")));
  return report.success ? report.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
