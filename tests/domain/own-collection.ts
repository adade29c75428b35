import type { CompiledDataset } from "../../src/domain/records";
import { isopsoralen } from "./real";

/** The shipped papers as a collection without a review, with a corrected paper, and one that is cited for background alone. */
export function ownCollection(): CompiledDataset {
  const { dataset } = isopsoralen();
  const { review: _review, ...info } = dataset.dataset;
  const studied = new Set(dataset.studies.map(({ ref }) => ref));
  const cited = new Set(dataset.background.flatMap(({ ref }) => (studied.has(ref) ? [] : [ref])));
  return {
    ...dataset,
    dataset: { ...info, sections: [], context: [] },
    studies: dataset.studies.map(({ section: _section, ...study }) =>
      study.ref === 24
        ? {
            ...study,
            status: ["corrected"],
            curation: { by: "A. Reader", on: "2026-11-28", from: "full text", checkedBy: "B. Reader" },
          }
        : study,
    ),
    background: dataset.background.map(({ section: _section, ...record }) => record),
    references: [...cited].map((ref) => ({
      id: ref === 5 ? "ren2020" : `paper${ref}`,
      ref,
      firstAuthor: ref === 5 ? "Ren" : `Author ${ref}`,
      citation: { status: "as cited", author: [], authorsTruncated: false, unchecked: [], issued: 2020 },
    })),
  };
}
