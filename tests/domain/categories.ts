import type { RankedCategory } from "../../src/domain/evidence";
import type { Category } from "../../src/domain/records";

const both = (text: string) => ({ en: text, zh: text });

/** Four categories in all three bands, for worlds that are made up. */
export const testCategories: readonly Category[] = [
  { id: "osteoblast", name: both("osteoblast"), band: "top", bandTitle: both("Above"), colour: "green", glyph: "cell" },
  {
    id: "osteoclast",
    name: both("osteoclast"),
    band: "bottom",
    bandTitle: both("Below"),
    colour: "pink",
    glyph: "bean",
  },
  { id: "fate", name: both("fate"), band: "middle", colour: "amber", glyph: "fork" },
  { id: "whole-bone", name: both("whole bone"), band: "middle", colour: "blue", glyph: "skeleton" },
];

/** One of them, as evidence has it. Throws for another id. */
export function testCategory(id: string): RankedCategory {
  const rank = testCategories.findIndex((each) => each.id === id);
  const category = testCategories[rank];
  if (!category) throw new Error(`There is no category "${id}".`);
  return { ...category, rank };
}
