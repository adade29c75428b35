import type { CSSProperties } from "react";
import type { Category } from "../domain/records";

/** The colour of a category for an element and what is in it, as `--category` and, for grounds, `--category-soft`. */
export function categoryInk(category: Pick<Category, "colour"> | null): CSSProperties {
  const name = category === null ? "none" : category.colour;
  return {
    "--category": `var(--category-${name})`,
    "--category-soft": `var(--category-${name}-soft)`,
  } as CSSProperties;
}
