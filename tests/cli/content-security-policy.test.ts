import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../src/cli/build/policy/content-security-policy";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function directive(html: string, name: string): string | undefined {
  return contentSecurityPolicy(html)
    .split("; ")
    .find((part) => part.startsWith(`${name} `));
}

describe("the page's policy", () => {
  it("allows the page's own files, and inline code only by the hash of what the build wrote", () => {
    const html = '<style>a{}</style><script>let a = 1;</script><script type="module" src="./a.js"></script>';
    expect(directive(html, "script-src")).toBe(`script-src 'self' ${hash("let a = 1;")}`);
    expect(directive(html, "style-src")).toBe(`style-src 'self' ${hash("a{}")}`);
  });

  it("names no other host and nothing unsafe", () => {
    const policy = contentSecurityPolicy("<p></p>");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(directive("", "default-src")).toBe("default-src 'none'");
    expect(directive("", "connect-src")).toBe("connect-src 'self'");
  });
});
