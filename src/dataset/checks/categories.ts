import { type Category, categoryColours, categoryGlyphs } from "../../domain/records";
import type { Place } from "../drafts/draft";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";

/** No two categories look alike, and those that entities and findings name exist. */
export const checkCategories: Check = ({ records }) => {
  if (records.dataset === null) return [];
  const { place, record: info } = records.dataset;
  const ids = new Set(info.categories.map(({ id }) => id));
  const what = ids.size === 0 ? "a category; dataset.yaml has none under `categories`" : "a category of dataset.yaml";
  const named = [...records.entities, ...records.findings].flatMap(({ place: at, record }) =>
    typeof record.category === "string" ? unknownId(at, ["category"], record.category, ids, what) : [],
  );
  return [...info.categories.flatMap((_, index) => lookIssues(place, info.categories, index)), ...named];
};

/** What a category is drawn as: its drawing, else the letter that stands in for one. */
function drawnAs({ id, glyph }: Category): string {
  return glyph ?? `the letter ${/[a-z]/i.exec(id)?.[0].toUpperCase() ?? "of none"}`;
}

/** One category beside those before it. */
function lookIssues(place: Place, categories: readonly Category[], index: number): PlacedIssue[] {
  const category = categories[index];
  if (category === undefined) return [];
  const before = categories.slice(0, index);
  const at = (field: string) => ["categories", index, field];
  const issues: PlacedIssue[] = [];
  if (before.some(({ id }) => id === category.id)) {
    issues.push(fault(place, at("id"), "duplicate-id", `"${category.id}"`, "an id that no other category has"));
  }
  const sameColour = before.find(({ colour }) => colour === category.colour);
  if (sameColour) {
    const free = categoryColours.filter((colour) => categories.every((each) => each.colour !== colour));
    const found = `"${category.colour}", the colour of "${sameColour.id}" too`;
    issues.push(fault(place, at("colour"), "mismatch", found, `a colour of its own: ${free.join(", ")}`));
  }
  const sameGlyph = before.find((each) => drawnAs(each) === drawnAs(category));
  if (sameGlyph) {
    const free = categoryGlyphs.filter((glyph) => categories.every((each) => each.glyph !== glyph));
    const found = `${drawnAs(category)}, as for "${sameGlyph.id}"`;
    issues.push(fault(place, at("glyph"), "mismatch", found, `a drawing of its own: ${free.join(", ")}`));
  }
  if (category.band === "middle" && category.bandTitle) {
    const found = `"${Object.values(category.bandTitle)[0]}" for the middle band`;
    const expected = "no title: the compound is beside the middle band; `band: top` or `band: bottom` have one";
    issues.push(fault(place, at("bandTitle"), "mismatch", found, expected));
  }
  return issues;
}
