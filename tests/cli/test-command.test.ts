import { describe, expect, it, vi } from "vitest";
import { findOrGetBrowser } from "../../src/cli/testing/browser";
import {
  endToEndFailures,
  failureLines,
  playwrightTests,
  unitFailures,
  vitestTests,
} from "../../src/cli/testing/failures";
import { runnerOutcome, summaryLines } from "../../src/cli/testing/step";

describe("the outcome of a test runner", () => {
  it("is its counts where it ran and ended well", () => {
    const counts = { passed: 3, failed: 0, skipped: 1 };
    expect(runnerOutcome(counts, 0)).toEqual(counts);
  });

  it("is a failure where it ran no test, whatever its exit code", () => {
    expect(runnerOutcome({ passed: 0, failed: 0, skipped: 0 }, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(runnerOutcome({ passed: 0, failed: 0, skipped: 9 }, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(runnerOutcome(null, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("is a failure where it broke down though no test failed", () => {
    expect(runnerOutcome({ passed: 3, failed: 0, skipped: 0 }, 1)).toMatchObject({ passed: 3, failed: 1 });
  });
});

describe("the summary", () => {
  it("ends with exactly the sums of passed and failed", () => {
    const lines = summaryLines([
      { name: "lint", passed: 1, failed: 0, skipped: 0, seconds: 1.2 },
      { name: "unit", passed: 40, failed: 2, skipped: 3, seconds: 20 },
      { name: "e2e", passed: 0, failed: 1, skipped: 0, seconds: 0, note: "no browser" },
    ]);
    expect(lines.at(-1)).toBe("41 passed, 3 failed");
    expect(lines).toContain("FAILED  unit  40 passed, 2 failed, 3 skipped (20 s)");
    expect(lines).toContain("FAILED  e2e   0 passed, 1 failed (0 s): no browser");
  });
});

describe("what failed", () => {
  it("is told under its step, before the sums", () => {
    const details = failureLines([
      { title: "a > b", place: "tests/a.test.ts:4", message: "\u001b[31mexpected 1\u001b[39m\n\nto be 2" },
    ]);
    const lines = summaryLines([{ name: "unit", passed: 1, failed: 1, skipped: 0, seconds: 2, details }]);
    expect(lines).toEqual([
      "FAILED  unit  1 passed, 1 failed (2 s)",
      "  tests/a.test.ts:4  a > b",
      "    expected 1",
      "    to be 2",
      "1 passed, 1 failed",
    ]);
  });

  it("is told in a few lines each, and of many the first", () => {
    const long = { title: "long", place: "a:1", message: Array.from({ length: 30 }, (_, i) => `line ${i}`).join("\n") };
    expect(failureLines([long])).toHaveLength(10);
    expect(failureLines([long]).at(-1)).toBe("    …");
    const lines = failureLines(Array.from({ length: 40 }, () => ({ ...long, message: "short" })));
    expect(lines).toHaveLength(25);
    expect(lines.at(-1)).toBe("  and 28 more");
  });

  it("is read from the report of the unit tests, with files that did not run", () => {
    const failed = (fullName: string, text: string) => ({ fullName, status: "failed", failureMessages: [text] });
    const report = vitestTests.parse([
      {
        name: "/project/tests/a.test.ts",
        message: "",
        assertionResults: [
          { fullName: "passes", status: "passed", failureMessages: [] },
          failed(
            "differs",
            "AssertionError: expected 1 to be 2\n    at /project/tests/a.test.ts:4:33\n    at file:///x.js:1:1",
          ),
          failed(
            "hangs",
            "Error: STACK_TRACE_ERROR\n    at task (file:///x.js:1:1)\n    at /project/tests/a.test.ts:6:3",
          ),
        ],
      },
      { name: "/project/tests/b.test.ts", message: "Cannot find module './c'", assertionResults: [] },
    ]);
    expect(unitFailures(report, "/project")).toEqual([
      { title: "differs", place: "tests/a.test.ts:4", message: "AssertionError: expected 1 to be 2" },
      { title: "hangs", place: "tests/a.test.ts:6", message: "The test took longer than it may." },
      { title: "the file did not run", place: "tests/b.test.ts", message: "Cannot find module './c'" },
    ]);
  });

  it("is read from the report of the end-to-end tests, with what passed on a second try", () => {
    const spec = (title: string, status: string, errors: readonly object[] = []) => ({
      ...{ title, ok: status === "expected", file: "a.spec.ts", line: 9 },
      tests: [
        {
          status,
          results: [
            { status: "failed", errors },
            { status: "passed", errors: [] },
          ],
        },
      ],
    });
    const location = { file: "/project/tests/e2e/a.spec.ts", line: 12, column: 3 };
    const report = playwrightTests.parse({
      errors: [{ message: "There is no bundle" }],
      suites: [
        {
          title: "a.spec.ts",
          specs: [spec("fine", "expected"), spec("fails", "unexpected", [{ message: "Timed out", location }])],
          suites: [{ title: "on a phone", specs: [spec("twice", "flaky")] }],
        },
      ],
    });
    expect(endToEndFailures(report, "/project")).toEqual([
      { title: "outside of the tests", place: "", message: "There is no bundle" },
      { title: "fails", place: "tests/e2e/a.spec.ts:12", message: "Timed out" },
      { title: "on a phone › twice", place: "a.spec.ts:9", message: "failed" },
    ]);
  });
});

describe("the search for a browser", () => {
  it("keeps to the one that the environment names, and says so where it does not run", () => {
    vi.stubEnv("OSTEOGRAPH_BROWSER", "/no/such/browser");
    const found = findOrGetBrowser(() => {});
    vi.unstubAllEnvs();
    expect(found).toEqual({ missing: "The browser that the environment names does not run: /no/such/browser" });
  });
});
