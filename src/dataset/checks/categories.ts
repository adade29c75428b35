import { type Category, categoryColours, categoryGlyphs } from "../../domain/records";
import { type FaultText, quoted, says, verbatim } from "../../domain/records/base/fault-text";
import type { Place } from "../drafts/draft";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";

/** No two categories look alike, and those that entities and findings name exist. */
export const checkCategories: Check = ({ records }) => {
  if (records.dataset === null) return [];
  const { place, record: info } = records.dataset;
  const ids = new Set(info.categories.map(({ id }) => id));
  const what = says(ids.size === 0 ? "aCategoryOfNone" : "aCategory");
  const named = [...records.entities, ...records.findings].flatMap(({ place: at, record }) =>
    typeof record.category === "string" ? unknownId(at, ["category"], record.category, ids, what) : [],
  );
  return [...info.categories.flatMap((_, index) => lookIssues(place, info.categories, index)), ...named];
};

/** What a category is drawn as: its drawing, else the letter that stands in for one. */
function drawnAs({ id, glyph }: Category): FaultText {
  return glyph ? verbatim(glyph) : says("theLetter", { letter: /[a-z]/i.exec(id)?.[0].toUpperCase() ?? "" });
}

/** Whether two categories would be drawn alike. */
function isDrawnAs(a: Category, b: Category): boolean {
  return JSON.stringify(drawnAs(a)) === JSON.stringify(drawnAs(b));
}

/** One category beside those before it. */
function lookIssues(place: Place, categories: readonly Category[], index: number): PlacedIssue[] {
  const category = categories[index];
  if (category === undefined) return [];
  const before = categories.slice(0, index);
  const at = (field: string) => ["categories", index, field];
  const issues: PlacedIssue[] = [];
  if (before.some(({ id }) => id === category.id)) {
    issues.push(fault(place, at("id"), "duplicate-id", quoted(category.id), says("idOfNoOtherCategory")));
  }
  const sameColour = before.find(({ colour }) => colour === category.colour);
  if (sameColour) {
    const free = categoryColours.filter((colour) => categories.every((each) => each.colour !== colour));
    const found = says("colourOfToo", { colour: category.colour, other: sameColour.id });
    issues.push(fault(place, at("colour"), "mismatch", found, says("ownColour", { free: free.join(", ") })));
  }
  const sameGlyph = before.find((each) => isDrawnAs(each, category));
  if (sameGlyph) {
    const free = categoryGlyphs.filter((glyph) => categories.every((each) => each.glyph !== glyph));
    const found = says("drawnAsFor", { drawing: drawnAs(category), other: sameGlyph.id });
    issues.push(fault(place, at("glyph"), "mismatch", found, says("ownDrawing", { free: free.join(", ") })));
  }
  if (category.band === "middle" && category.bandTitle) {
    const found = says("titleOfMiddle", { title: Object.values(category.bandTitle)[0] ?? "" });
    const expected = says("noTitleOfMiddle");
    issues.push(fault(place, at("bandTitle"), "mismatch", found, expected));
  }
  return issues;
}
