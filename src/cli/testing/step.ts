import { spawn } from "node:child_process";

/** What a step of the test command came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Test cases that were left out; never counted as passed. */
  readonly skipped: number;
  /** Why, where the numbers alone do not tell. */
  readonly note?: string;
  /** What failed, in lines under the step's own. */
  readonly details?: readonly string[];
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export interface StepResult extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

export const onePassed: Outcome = { passed: 1, failed: 0, skipped: 0 };

export function oneFailed(note: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, note };
}

/** Runs a command with its output shown, and resolves to its exit code (1 where it could not be started). */
export function command(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      stdio: "inherit",
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * The outcome of a test runner from the counts of its report and its exit code. A run of no test at all, one whose
 * report is missing, and one that fails without a failed test (a worker that died) each count as a failure.
 */
export function runnerOutcome(
  counts: { readonly passed: number; readonly failed: number; readonly skipped: number } | null,
  exitCode: number,
): Outcome {
  if (counts === null) return oneFailed("the runner left no report");
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: "no test was run" };
  if (exitCode !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, note: `the runner ended with code ${exitCode} though no test failed` };
  }
  return counts;
}

/** The lines at the end of the test command, with what failed under its step; the last one is exactly "N passed, N failed". */
export function summaryLines(results: readonly StepResult[]): string[] {
  const width = Math.max(0, ...results.map(({ name }) => name.length));
  const sum = (pick: (result: StepResult) => number) => results.reduce((total, result) => total + pick(result), 0);
  const lines = results.flatMap(({ name, passed, failed, skipped, seconds, note, details = [] }) => {
    const left = skipped > 0 ? `, ${skipped} skipped` : "";
    const why = note === undefined ? "" : `: ${note}`;
    const counts = `${passed} passed, ${failed} failed${left} (${seconds.toFixed(0)} s)`;
    return [`${failed > 0 ? "FAILED" : "ok    "}  ${name.padEnd(width)}  ${counts}${why}`, ...details];
  });
  return [...lines, `${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`];
}
