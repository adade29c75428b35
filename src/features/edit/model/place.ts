import type { Finding } from "../../../domain/records";

type SourcePlace = NonNullable<Finding["place"]>;
type PlaceField = "figure" | "table" | "page";

/** How each place begins, in the languages that papers are written in. */
const heads: readonly (readonly [PlaceField, RegExp])[] = [
  ["figure", /^(?:figures?|figs?\.?|图)\s*/i],
  ["table", /^(?:tables?|tabs?\.?|表)\s*/i],
  ["page", /^(?:pages?|pp?\.|第)\s*/i],
];

/** The words that a place is written with: "Fig. {{text}}" before and after the text itself. */
export type PlaceWords = Readonly<Record<PlaceField, (text: string) => string>>;

/** "Fig. 3B; Table 2; p. 5"; empty where no place is recorded. */
export function placeText(place: SourcePlace | undefined, words: PlaceWords): string {
  return heads
    .flatMap(([field]) => {
      const text = place?.[field];
      return text === undefined ? [] : [words[field](text)];
    })
    .join("; ");
}

/** The place that a text names. Parts have semicolons between them; one that does not say what it is counts as a figure. */
export function placeOf(text: string, before: SourcePlace | undefined): SourcePlace | undefined {
  const found: Partial<Record<PlaceField, string>> = {};
  for (const part of text.split(/[;；]/).map((each) => each.trim())) {
    if (part === "") continue;
    const [field, head] = heads.find(([, pattern]) => pattern.test(part)) ?? (["figure", /^/] as const);
    const rest = part
      .replace(head, "")
      .replace(/\s*页$/, "")
      .trim();
    if (rest !== "") found[field] = found[field] === undefined ? rest : `${found[field]}, ${rest}`;
  }
  const { quote } = before ?? {};
  const place = { ...(quote !== undefined && { quote }), ...found };
  return Object.keys(place).length === 0 ? undefined : place;
}
