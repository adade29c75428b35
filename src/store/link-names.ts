/** Names of the parts of a link that more than one program writes or reads: the app, and the page before the app has loaded. */
export const linkNames = {
  language: "lang",
  toggled: "toggled",
  node: "node",
  edge: "arrow",
  dataset: "data",
  /** In front of the fragment, as the page itself reads them: `?embed=1&theme=dark`. */
  embed: "embed",
  theme: "theme",
  base: "base",
} as const;

/** Parameters as the fragment of a link, without needless escapes: it is read, and copied into texts. */
export function fragmentText(params: URLSearchParams): string {
  return params.toString().replaceAll("%2C", ",").replaceAll("%3E", ">").replaceAll("%3A", ":").replaceAll("%2F", "/");
}

/** The fragment of a link to the first view with one thing selected or switched, without its "#". */
export function fragmentOf(part: keyof typeof linkNames, value: string): string {
  return `${linkNames[part]}=${encodeURIComponent(value)}`;
}
