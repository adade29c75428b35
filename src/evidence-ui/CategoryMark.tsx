import type { ReactNode } from "react";
import type { Category } from "../domain/records";
import { glyphOfCategory } from "../encoding";
import { Glyph } from "../ui/display/Glyph";
import styles from "./CategoryMark.module.css";
import { categoryInk } from "./category-ink";

export interface CategoryMarkProps {
  readonly category: Pick<Category, "id" | "glyph" | "colour"> | null;
}

/** The icon of a category as the picture draws it, beside words that say the same; nothing for what is in none. */
export function CategoryMark({ category }: CategoryMarkProps): ReactNode {
  if (category === null) return null;
  return (
    <span className={styles.mark} style={categoryInk(category)}>
      <Glyph parts={glyphOfCategory(category)} size={14} />
    </span>
  );
}
