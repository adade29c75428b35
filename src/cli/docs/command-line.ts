import type { Verb } from "../calls/verb";

/** What each verb of the data command does, as Markdown, made from the words of its help. */
export function commandLine(verbs: Readonly<Record<string, Verb>>): string {
  return Object.entries(verbs)
    .map(([name, { usage, about }]) => `## ${name}\n\n\`\`\`sh\nnpm run data -- ${usage}\n\`\`\`\n\n${plain(about)}\n`)
    .join("\n");
}

/** Words of a terminal, where angle brackets and asterisks are themselves. */
function plain(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .replace(/[<>*_{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
