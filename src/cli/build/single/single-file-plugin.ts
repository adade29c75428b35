import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { licencesFile, listingFile, schemaFile } from "../../../dataset/files";
import { languages } from "../../../domain/records/base/languages";
import type start from "../../../i18n/messages/en/start.json";
import { packedId } from "../../../ui/first-load/contract";
import { hashesOf, hashSource } from "../policy/content-security-policy";
import { failedId, loader } from "./loader";

const tooOld: keyof typeof start = "old";
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
 *
 * @param fileName of the page; the program and its files are in it, and nothing else is written.
 */
export function singleFilePlugin(fontFolder: string, fileName = "index.html"): Plugin {
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
        page.fileName = fileName;
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
      ...dataIn(outputs),
      "fonts/fonts.css": { text: fonts },
      ...Object.fromEntries([...bytes].map(([name, base64]) => [`fonts/${name}`, { base64 }])),
    },
  };
  return pageOf(html, packed, styles.join("\n"));
}

/**
 * What the app fetches. The first scene and the schema are for the page of a server; the small pictures are in
 * the index, for no picture is fetched from a file.
 */
function dataIn(outputs: readonly Output[]): Readonly<Record<string, { readonly text: string }>> {
  const isAsked = (name: string) => name === licencesFile || name.startsWith("data/");
  const data = new Map(
    outputs.flatMap((output) =>
      output.type === "asset" && isAsked(output.fileName) ? [[output.fileName, String(output.source)]] : [],
    ),
  );
  const isLeftOut = (name: string) => name === schemaFile || /\.opening\.[a-z]+\.json$|\.svg$/.test(name);
  const inside = [...data].filter(([name]) => !isLeftOut(name));
  return Object.fromEntries(
    inside.map(([name, text]) => [name, { text: name === listingFile ? withPictures(text, data) : text }]),
  );
}

function withPictures(listing: string, data: ReadonlyMap<string, string>): string {
  const { datasets } = JSON.parse(listing) as { readonly datasets: readonly { readonly picture: string }[] };
  const inPage = (svg = "") => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return JSON.stringify({ datasets: datasets.map((each) => ({ ...each, picture: inPage(data.get(each.picture)) })) });
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
    const file = new URL(`../../../i18n/messages/${language}/start.json`, import.meta.url);
    const words = JSON.parse(readFileSync(fileURLToPath(file), "utf8")) as typeof start;
    return `<p lang="${language}">${words[tooOld]}</p>`;
  });
  return `<div id="${failedId}" role="alert" hidden>${words.join("")}</div>`;
}
