import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { type Language, languages, languageTable } from "../../../domain/records/base/languages";
import type install from "../../../i18n/messages/en/install.json";
import { manifestFile } from "../../../ui/first-load/contract";
import { colourOf } from "../../icons/icon-svg";

const [first = "en"] = languages;

/** The picture that other sites show beside a link, pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/**
 * What an installed app, a home screen and a link in a message are made of: a manifest in each language, icons, colours
 * and a picture. `OSTEOGRAPH_ADDRESS` names the address that the site is published at; without it the picture's address
 * is relative, which some readers of it do not follow.
 */
export function installPlugin(address = process.env.OSTEOGRAPH_ADDRESS ?? ""): Plugin {
  return {
    name: "osteograph-install",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => withInstall(html, address) },
    generateBundle() {
      for (const language of languages) {
        const source = `${JSON.stringify(manifestOf(language), null, 2)}\n`;
        this.emitFile({ type: "asset", fileName: manifestFile(language), source });
      }
    },
  };
}

/** The manifest in a language. All have one `id`, for they install one app. */
export function manifestOf(language: Language): object {
  const icon = (name: string, sizes: string, type: string, purpose = "any") => ({
    src: `icons/${name}`,
    sizes,
    type,
    purpose,
  });
  return {
    id: "./",
    name: wordOf(language, "name"),
    short_name: wordOf(language, "name"),
    description: wordOf(language, "about"),
    lang: languageTable[language].tag,
    dir: "ltr",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: colourOf("--surface", "light"),
    theme_color: colourOf("--surface", "light"),
    categories: ["education", "medical"],
    icons: [
      icon("icon.svg", "any", "image/svg+xml"),
      icon("icon-192.png", "192x192", "image/png"),
      icon("icon-512.png", "512x512", "image/png"),
      icon("maskable-512.png", "512x512", "image/png", "maskable"),
    ],
  };
}

/** The page with what names it to systems and to other sites. */
export function withInstall(html: string, address: string): string {
  const name = wordOf(first, "name");
  const base = address === "" || address.endsWith("/") ? address : `${address}/`;
  const image = base === "" ? "./preview.png" : new URL("preview.png", base).href;
  const properties = {
    "og:type": "website",
    "og:site_name": name,
    "og:title": name,
    "og:description": wordOf(first, "about"),
    "og:image": image,
    "og:image:width": String(previewSize.width),
    "og:image:height": String(previewSize.height),
    "og:image:alt": wordOf(first, "picture"),
    ...(base === "" ? {} : { "og:url": base }),
    "og:locale": languageTable[first].tag.replace("-", "_"),
  };
  const tags = [
    ...(["light", "dark"] as const).map(
      (theme) =>
        `<meta name="theme-color" media="(prefers-color-scheme: ${theme})" content="${colourOf("--surface", theme)}" />`,
    ),
    `<link rel="icon" href="./icons/icon.svg" type="image/svg+xml" />`,
    `<link rel="apple-touch-icon" href="./icons/touch-180.png" />`,
    `<link rel="manifest" href="./${manifestFile(first)}" />`,
    ...(base === "" ? [] : [`<link rel="canonical" href="${quoted(base)}" />`]),
    ...Object.entries(properties).map(
      ([property, content]) => `<meta property="${property}" content="${quoted(content)}" />`,
    ),
    `<meta name="twitter:card" content="summary_large_image" />`,
  ];
  return html
    .replace(/\s*<link rel="icon"[^>]*>/, "")
    .replace("</title>", () => `</title>\n    ${tags.join("\n    ")}`);
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function wordOf(language: Language, key: keyof typeof install): string {
  const file = new URL(`../../../i18n/messages/${language}/install.json`, import.meta.url);
  const words = JSON.parse(readFileSync(fileURLToPath(file), "utf8")) as typeof install;
  return words[key];
}
