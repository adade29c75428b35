import type { ReactNode } from "react";
import type { GapMap, GapRow } from "../../domain/gaps";
import { partNames } from "../../domain/network";
import { CategoryMark } from "../../evidence-ui/CategoryMark";
import { categoryInk } from "../../evidence-ui/category-ink";
import { DirectionMark } from "../../evidence-ui/DirectionMark";
import { VisuallyHidden } from "../../ui";
import { useOneStop } from "../../ui/basics/use-one-stop";
import { cellId, cellsOf, type PlacedCell } from "./cell-id";
import styles from "./GapMatrix.module.css";
import { type GapWords, mapTitle, useGapWords } from "./gap-words";

export interface GapMatrixProps {
  readonly map: GapMap;
  readonly chosen: PlacedCell | null;
  readonly onChoose: (id: string) => void;
}

function Cell({
  at,
  words,
  chosen,
  onChoose,
}: Pick<GapMatrixProps, "onChoose"> & {
  readonly at: PlacedCell;
  readonly words: GapWords;
  readonly chosen: boolean;
}): ReactNode {
  const { refs, category, level } = at.cell;
  const says = words.says(at);
  return (
    <td className={styles.cell} data-first={level === "in silico" || undefined}>
      <button
        type="button"
        id={cellId(at)}
        className={styles.press}
        style={categoryInk(category)}
        data-open={refs.length === 0 || undefined}
        aria-pressed={chosen}
        title={says}
        data-stop=""
        onClick={() => onChoose(cellId(at))}
      >
        <VisuallyHidden>{says}</VisuallyHidden>
        <Shown cell={at.cell} />
      </button>
    </td>
  );
}

/** What a cell counts, for the eye. */
function Shown({ cell }: Pick<PlacedCell, "cell">): ReactNode {
  const { refs, parts, mayBeOne, retractedRefs } = cell;
  return (
    <span className={styles.shown} aria-hidden="true">
      {refs.length === 0 ? (
        <span className={styles.question}>?</span>
      ) : (
        partNames.map((part) =>
          parts[part].length === 0 ? null : (
            <span key={part} className={styles.counted}>
              <DirectionMark direction={part === "both" ? "mixed" : part} />
              <span className={styles.number}>{parts[part].length}</span>
            </span>
          ),
        )
      )}
      {mayBeOne.length === 0 ? null : <span className={styles.mayBeOne}>*</span>}
      {retractedRefs.length === 0 ? null : <s className={styles.retracted}>{retractedRefs.length}</s>}
    </span>
  );
}

function Head({ map, words }: { readonly map: GapMap; readonly words: GapWords }): ReactNode {
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={styles.corner}>
          {words.t("gaps:pathway")}
        </th>
        {map.categories.map((category) => (
          <th key={category?.id ?? ""} colSpan={map.levels.length} scope="colgroup" className={styles.category}>
            <span className={styles.categoryName} style={categoryInk(category)}>
              <CategoryMark category={category} />
              {words.category(category)}
            </span>
          </th>
        ))}
        <th rowSpan={2} scope="col" className={styles.other}>
          {words.t("gaps:other")}
        </th>
      </tr>
      <tr>
        {map.categories.flatMap((category) =>
          map.levels.map((level) => (
            <th
              key={`${category?.id}${level}`}
              scope="col"
              className={styles.level}
              data-first={level === map.levels[0] || undefined}
            >
              <span className={styles.levelName}>{words.level(level)}</span>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

/** Pathways down, categories and levels of evidence across. Every cell is a button, the empty ones too. */
export function GapMatrix({ map, chosen, onChoose }: GapMatrixProps): ReactNode {
  const words = useGapWords();
  const chosenId = chosen && cellId(chosen);
  const stop = useOneStop<HTMLTableElement>();
  const line = (row: GapRow) => (
    <tr key={row.pathway ?? ""} className={styles.row}>
      <th scope="row" className={styles.pathway}>
        {words.row(row)}
      </th>
      {map.categories.flatMap((category) =>
        cellsOf(row, category).map((cell) => (
          <Cell
            key={`${category?.id}${cell.level}`}
            at={{ row, cell }}
            words={words}
            chosen={cellId({ row, cell }) === chosenId}
            onChoose={onChoose}
          />
        )),
      )}
      <td className={styles.others}>{words.list(row.unplacedRefs)}</td>
    </tr>
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={mapTitle(map, words)} {...stop}>
        <Head map={map} words={words} />
        <tbody>{map.rows.map(line)}</tbody>
      </table>
    </div>
  );
}
