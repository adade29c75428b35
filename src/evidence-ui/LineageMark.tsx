import type { ReactNode } from "react";
import type { Lineage } from "../domain/records";
import { lineageGlyphs } from "../encoding";
import { Glyph } from "../ui/display/Glyph";
import styles from "./LineageMark.module.css";

/** The icon of a lineage as the picture draws it, beside words that tell the same. */
export function LineageMark({ lineage }: { readonly lineage: Lineage }): ReactNode {
  return <Glyph parts={lineageGlyphs[lineage]} size={14} className={styles[lineage]} />;
}
