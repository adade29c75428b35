/** Writes the parts of the documentation that are made from the code: docs/generated. Run by `npm run docs`, before the site is built. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { languages } from "../domain/records/base/languages";
import { verbs } from "./data";
import { commandLine } from "./docs/command-line";
import { dataFormat } from "./docs/data-format";
import { keyList } from "./docs/key-list";

const folder = resolve("docs/generated");
mkdirSync(folder, { recursive: true });

const parts: Readonly<Record<string, string>> = {
  "data-format": dataFormat(),
  "command-line": commandLine(verbs),
  ...Object.fromEntries(languages.map((language) => [`keys-${language}`, keyList(language)])),
};
for (const [name, text] of Object.entries(parts)) {
  writeFileSync(resolve(folder, `${name}.md`), text);
  console.log(`docs/generated/${name}.md`);
}
