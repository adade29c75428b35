import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { licencesFile, schemaFile } from "../../dataset/files";
import { languages } from "../../domain/records/base/languages";
import type start from "../../i18n/messages/en/start.json";
import { hashesOf, hashSource } from "./content-security-policy";

const tooOld: keyof typeof start = "old";
const packedId = "osteograph-packed";
const failedId = "osteograph-too-old";
const fontLink = /\s*<link rel="stylesheet" href="[^"]*fonts\/fonts\.css"[^>]*>/;
const entryScript = /\s*<script type="module"[^>]* src="[^"]+"><\/script>/;
const styleLink = /\s*<link rel="stylesheet"[^>]* href="[^"]*assets\/[^"]+\.css">/g;
const pictureMark = "<!-- osteograph:picture -->";

/** What the file holds beside the page: the program, and what it would fetch, by its path. */
export interface Packed {
  readonly script: string;
  /** Text, or the bytes of a font in base64. */
  readonly files: Readonly<Record<string, { readonly text: string } | { readonly base64: string }>>;
}

/**
 * Makes the whole app one HTML file that opens from a disk: no module, font or dataset is fetched, for browsers let no page that was
 * opened as a file fetch another. The program and its files are compressed in the page; a script unpacks them, answers every request
 * of the app from them and starts it. Without workers, for those need files too: the app then does their work on the page.
 */
export function singleFilePlugin(fontFolder: string): Plugin {
  return {
    name: "osteograph-single-file",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("The build made no page.");
        page.source = singleFile(String(page.source), Object.values(bundle), fontFolder);
        for (const name of Object.keys(bundle)) if (name !== "index.html") delete bundle[name];
      },
    },
  };
}

/** The bold of rare Chinese characters, which browsers make from their regular: the file stays under two megabytes. */
const leftOutFont = /@font-face\s*\{[^}]*chinese-rest-600[^}]*\}\s*/g;

type Output =
  | Pick<Rolldown.OutputAsset, "type" | "fileName" | "source">
  | Pick<Rolldown.OutputChunk, "type" | "fileName" | "code" | "isEntry">;

function singleFile(html: string, outputs: readonly Output[], fontFolder: string): string {
  const entries = outputs.flatMap((output) => (output.type === "chunk" && output.isEntry ? [output.code] : []));
  const [script, ...others] = entries;
  if (script === undefined || others.length > 0)
    throw new Error(`The build made ${entries.length} programs instead of one.`);
  const fonts = readFileSync(join(fontFolder, "fonts.css"), "utf8").replace(leftOutFont, "");
  const names = [
    ...new Set([...fonts.matchAll(/url\("?\.?\/?([^")]+\.woff2)"?\)/g)].flatMap(([, name]) => name ?? [])),
  ];
  const bytes = new Map(names.map((name) => [name, readFileSync(join(fontFolder, name)).toString("base64")]));
  const styles = outputs.flatMap((output) =>
    output.type === "asset" && output.fileName.endsWith(".css") ? [String(output.source)] : [],
  );
  const packed: Packed = {
    script,
    files: {
      ...Object.fromEntries(dataIn(outputs).map(({ fileName, source }) => [fileName, { text: String(source) }])),
      "fonts/fonts.css": { text: fonts },
      ...Object.fromEntries([...bytes].map(([name, base64]) => [`fonts/${name}`, { base64 }])),
    },
  };
  return pageOf(html, packed, styles.join("\n"));
}

/** What the app fetches. The first scene and the schema are for the page of a server. */
function dataIn(outputs: readonly Output[]): readonly Pick<Rolldown.OutputAsset, "fileName" | "source">[] {
  const isLeftOut = (name: string) => name === schemaFile || /\.opening\.[a-z]+\.json$/.test(name);
  const isAsked = (name: string) => name === licencesFile || (name.startsWith("data/") && !isLeftOut(name));
  return outputs.flatMap((output) => (output.type === "asset" && isAsked(output.fileName) ? [output] : []));
}

/** The page with everything in it, under a policy that allows its own code and no connection at all. */
export function pageOf(html: string, packed: Packed, styles: string): string {
  const data = gzipSync(JSON.stringify(packed), { level: 9 }).toString("base64");
  const whole = html
    .replace(fontLink, "")
    .replace(styleLink, "")
    .replace(entryScript, "")
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, "")
    .replace(pictureMark, "")
    .replace("</head>", () => `<style>${styles}</style></head>`)
    .replace(
      "</body>",
      () =>
        `${failure()}<script type="application/octet-stream" id="${packedId}">${data}</script><script>${loader}</script></body>`,
    );
  const policy = [
    "default-src 'none'",
    ["script-src", ...hashesOf(whole, "script"), hashSource(packed.script)].join(" "),
    ["style-src", ...hashesOf(whole, "style")].join(" "),
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return whole.replace(
    /(<meta charset="[^"]+"\s*\/?>)/i,
    `$1\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

function failure(): string {
  const words = languages.map((language) => {
    const file = new URL(`../../i18n/messages/${language}/start.json`, import.meta.url);
    const words = JSON.parse(readFileSync(fileURLToPath(file), "utf8")) as typeof start;
    return `<p lang="${language}">${words[tooOld]}</p>`;
  });
  return `<div id="${failedId}" role="alert" hidden>${words.join("")}</div>`;
}

/** Unpacks the file, answers the app's requests from it, and starts the app. Runs inline. */
const loader = `(async () => {
const packed = document.getElementById(${JSON.stringify(packedId)});
const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const stream = new Blob([bytesOf(packed.textContent)]).stream().pipeThrough(new DecompressionStream("gzip"));
const { script, files } = JSON.parse(await new Response(stream).text());
packed.remove();
const folder = new URL(".", location.href).href;
window.fetch = async (asked) => {
const { href } = new URL(asked instanceof Request ? asked.url : asked, location.href);
const name = href.startsWith(folder) ? decodeURI(href.slice(folder.length).split(/[?#]/)[0]) : "";
if (!Object.hasOwn(files, name)) return new Response(null, { status: 404, statusText: "Not in this file" });
const file = files[name];
return new Response("text" in file ? file.text : bytesOf(file.base64));
};
delete window.Worker;
for (const [, weight, name, range] of files["fonts/fonts.css"].text.matchAll(/font-weight:\\s*(\\d+)[^}]*?url\\("?\\.?\\/?([^")]+\\.woff2)"?\\)[^}]*?unicode-range:\\s*([^;]+);/g)) {
document.fonts.add(new FontFace("Osteograph Sans", bytesOf(files["fonts/" + name].base64), { weight, unicodeRange: range }));
}
document.head.append(Object.assign(document.createElement("script"), { type: "module", textContent: script }));
})().catch(() => { document.getElementById(${JSON.stringify(failedId)}).hidden = false; });`;
