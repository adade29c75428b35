import { readFileSync } from "node:fs";
import type { Language } from "../../domain/records";
import { keyGroups, keyRows } from "../../features/help/keys";
import type help from "../../i18n/messages/en/help.json";

function helpIn(language: Language): typeof help {
  const file = new URL(`../../i18n/messages/${language}/help.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as typeof help;
}

/** All keys and gestures as Markdown, in the words of the app's help. */
export function keyList(language: Language): string {
  const { keys, touch } = helpIn(language);
  const words: Readonly<Record<string, unknown>> = keys;
  const tables = keyGroups.map((group) => {
    const rows = keyRows
      .filter((row) => row.group === group)
      .map(({ id, ways }) => `| ${ways.map((way) => way.map(key).join(" ")).join(" · ")} | ${String(words[id])} |`);
    return `## ${keys.group[group]}\n\n| | |\n|---|---|\n${rows.join("\n")}\n`;
  });
  const { title, ...gestures } = touch;
  const fingers = Object.values(gestures).map(({ name, text }) => `| ${name} | ${text} |`);
  return [...tables, `## ${title}\n\n| | |\n|---|---|\n${fingers.join("\n")}\n`].join("\n");
}

const key = (name: string): string => `<kbd>${name}</kbd>`;
