import { describe, expect, it, vi } from "vitest";
import { findOrGetBrowser } from "../../src/cli/testing/browser";
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

describe("the search for a browser", () => {
  it("keeps to the one that the environment names, and says so where it does not run", () => {
    vi.stubEnv("OSTEOGRAPH_BROWSER", "/no/such/browser");
    const found = findOrGetBrowser(() => {});
    vi.unstubAllEnvs();
    expect(found).toEqual({ missing: "The browser that the environment names does not run: /no/such/browser" });
  });
});
