import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../src/cli/build/policy/content-security-policy";
import { withStartFailure } from "../../src/cli/build/start-failure-plugin";

const page = withStartFailure("<html><head></head><body></body></html>");

describe("the words of a page whose program does not come", () => {
  it("say in both languages what is needed, and are hidden until then", () => {
    for (const reason of ["file", "sandbox", "network"]) {
      for (const language of ["en", "zh"])
        expect(page).toContain(`<p data-reason="${reason}" lang="${language}" hidden>`);
    }
    expect(page).toContain("npm start");
    expect(page).toMatch(/<div id="start-failure" role="alert" hidden>/);
  });

  it("are shown by a script that the page's policy allows", () => {
    expect(contentSecurityPolicy(page)).toMatch(/script-src 'self' 'sha256-[^']+'/);
  });
});
