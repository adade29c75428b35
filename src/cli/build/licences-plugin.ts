import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { licencesFile } from "../../dataset/files";

/** Packages that are used when fonts are made, and whose letters are shipped. */
const shippedFonts = ["inter-ui", "@fontsource/noto-sans-sc"];

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/**
 * Puts the list of the packages that the app is made of beside the page: name, version, licence, and each licence's text
 * once. It is read from the lock file and from the packages themselves.
 *
 * @param withTexts false: names and licences alone, where the page has to stay small.
 */
export function licencesPlugin(projectFolder: string, withTexts: boolean): Plugin {
  const source = () => `${JSON.stringify(licencesOf(projectFolder, withTexts))}\n`;
  return {
    name: "osteograph-licences",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: licencesFile, source: source() });
    },
    configureServer(server) {
      server.middlewares.use(`/${licencesFile}`, (_, response) => {
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(source());
      });
    },
  };
}

/** What the list holds, for a project folder with its packages installed. */
export function licencesOf(projectFolder: string, withTexts: boolean) {
  const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as { version: string };
  const lock = JSON.parse(readFileSync(join(projectFolder, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const texts: string[] = [];
  const packages = Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => {
      const name = nameOf(path);
      return path !== "" && (shippedFonts.includes(name) || (dev !== true && optional !== true));
    })
    .map(([path, { version: own = "", license }]) => {
      const text = withTexts ? licenceText(join(projectFolder, path)) : null;
      if (text !== null && !texts.includes(text)) texts.push(text);
      return {
        name: nameOf(path),
        version: own,
        licence: license ?? "",
        ...(text === null ? {} : { text: texts.indexOf(text) }),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { version, packages, ...(withTexts ? { texts } : {}) };
}

function nameOf(path: string): string {
  return path.split("node_modules/").at(-1) ?? path;
}

function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|ofl)(\.|$)/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), "utf8").trim();
}
