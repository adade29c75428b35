import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { languages } from "../../domain/records/base/languages";
import type start from "../../i18n/messages/en/start.json";
import { cacheWord } from "../../offline/release";
import { failureId, startFailed } from "../../ui/first-load/contract";

type Words = typeof start;
type Reason = keyof Words;
const reasons: readonly Reason[] = ["file", "sandbox", "network"];
const reload: Reason = "reload";
const catalogues = languages.map((language) => {
  const file = new URL(`../../i18n/messages/${language}/start.json`, import.meta.url);
  return [language, JSON.parse(readFileSync(fileURLToPath(file), "utf8")) as Words] as const;
});

/**
 * The page's picture looks like the app; where the program does not come, a sentence says why, in every language: from a
 * file, or in a frame without an origin of its own, browsers load no modules. Inline, for no other script runs there.
 */
export function startFailurePlugin(): Plugin {
  return {
    name: "osteograph-start-failure",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => withStartFailure(html),
    },
  };
}

export function withStartFailure(html: string): string {
  return html
    .replace("</head>", () => `<style>${style}</style></head>`)
    .replace("</body>", () => `${message()}<script>${script}</script></body>`);
}

function message(): string {
  const sentences = reasons.flatMap((reason) =>
    catalogues.map(([language, words]) => `<p data-reason="${reason}" lang="${language}" hidden>${words[reason]}</p>`),
  );
  const label = catalogues.map(([language, words]) => `<span lang="${language}">${words[reload]}</span>`).join(" · ");
  return `<div id="${failureId}" role="alert" hidden>${sentences.join("")}<button type="button" hidden>${label}</button></div>`;
}

const script = `addEventListener(${JSON.stringify(startFailed)}, () => {
const box = document.getElementById(${JSON.stringify(failureId)});
const reason = location.protocol === "file:" ? "file" : self.origin === "null" ? "sandbox" : "network";
for (const sentence of box.querySelectorAll("p")) sentence.hidden = sentence.dataset.reason !== reason;
const button = box.querySelector("button");
button.hidden = reason !== "network";
button.onclick = async () => {
// What a service worker kept may be what fails: the page comes from the server.
const scope = new URL("./", location.href).href;
try {
for (const each of await navigator.serviceWorker.getRegistrations()) if (each.scope === scope) await each.unregister();
for (const name of await caches.keys()) if (name.startsWith(${JSON.stringify(cacheWord)} + scope)) await caches.delete(name);
} catch {}
location.reload();
};
box.hidden = false;
});`;

const style = `#${failureId}:not([hidden]){position:fixed;z-index:50;right:16px;bottom:16px;left:16px;display:grid;gap:8px;justify-items:start;max-width:760px;margin:0 auto;padding:12px 16px;border:1px solid var(--line-strong);border-radius:var(--radius-3);background:var(--raised);color:var(--text);font-size:var(--text-md);line-height:1.5;box-shadow:var(--shadow-2)}
#${failureId} p{margin:0}
#${failureId} button:not([hidden]){min-height:32px;padding:0 12px;border:1px solid var(--line-strong);border-radius:var(--radius-2);background:var(--surface);color:var(--text);cursor:pointer}`;
