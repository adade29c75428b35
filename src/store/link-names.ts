/** Names of the parts of a link that more than one program writes or reads: the app, and the page before the app has loaded. */
export const linkNames = {
  language: "lang",
  toggled: "toggled",
  node: "node",
  edge: "arrow",
  dataset: "data",
} as const;

/** The fragment of a link to the first view with one thing selected or switched, without its "#". */
export function fragmentOf(part: keyof typeof linkNames, value: string): string {
  return `${linkNames[part]}=${encodeURIComponent(value)}`;
}
