import { linkNames } from "./link-names";

/** Whether the page is a view inside of another page, as `?embed=1` asks: without bars, memory or history of its own. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get(linkNames.embed) === "1";
}
