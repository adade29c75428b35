import { sourceFiles } from "./source-files";

/** Messages of one language: `namespace:dotted.key` → text. */
export type Catalogue = ReadonlyMap<string, string>;

export function catalogue(language: "en" | "zh"): Catalogue {
  return new Map(
    sourceFiles(`src/i18n/messages/${language}`, /\.json$/).flatMap(({ path, text }) => {
      const namespace = /([^/]+)\.json$/.exec(path)?.[1] ?? path;
      return flattened(JSON.parse(text)).map(([key, message]) => [`${namespace}:${key}`, message] as const);
    }),
  );
}

function flattened(value: unknown, prefix = ""): [string, string][] {
  if (typeof value === "string") return [[prefix, value]];
  if (typeof value !== "object" || value === null) throw new Error(`Not a text: ${prefix} is ${String(value)}`);
  return Object.entries(value).flatMap(([key, inner]) => flattened(inner, prefix === "" ? key : `${prefix}.${key}`));
}

/** i18next's plural forms, which differ between languages: `studies_one`, `studies_other` → `studies`. */
export function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, "");
}

/** What a message is filled with: `{{count}}`, and the elements that it wraps words in. */
export function placeholders(message: string): string[] {
  return [...new Set(message.match(/\{\{[^}]+\}\}|<\/?\w+>|\$t\([^)]*\)/g) ?? [])].sort();
}
