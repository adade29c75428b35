import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * The policy of the page: nothing comes from, or goes to, any other host, and no inline code runs that the build did
 * not write itself. Inline scripts and style elements of the finished page are allowed by their hashes.
 */
export function contentSecurityPolicy(html: string): string {
  const scripts = hashesOf(html, "script");
  const styles = hashesOf(html, "style");
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Writes the policy into the built page as its first meta element, after every other plugin had its say. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: "osteograph-content-security-policy",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}" />`;
        return html.replace(/(<meta charset="[^"]+"\s*\/?>)/i, `$1\n    ${meta}`);
      },
    },
  };
}

/** Sources of a policy that allow what stands in elements of a page. */
export function hashesOf(html: string, element: "script" | "style"): string[] {
  return inlineBodies(html, element).map(hashSource);
}

function inlineBodies(html: string, element: "script" | "style"): string[] {
  const pattern = new RegExp(`<${element}([^>]*)>([\\s\\S]*?)</${element}>`, "gi");
  return [...html.matchAll(pattern)]
    .filter(([, attributes]) => !/\ssrc=/i.test(attributes ?? ""))
    .map(([, , body]) => body ?? "");
}

export function hashSource(body: string): string {
  return `'sha256-${createHash("sha256").update(body).digest("base64")}'`;
}
