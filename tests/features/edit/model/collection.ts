import { formatIssue } from "../../../../src/cli/sources/fault-words";
import { checked } from "../../../../src/collection/checked";
import { newCollection } from "../../../../src/collection/new-collection";
import type { CompiledDataset, Language } from "../../../../src/domain/records";
import type { CellWords } from "../../../../src/features/edit/model/columns";
import { withExperiment } from "../../../../src/features/edit/model/experiments";
import type { NodeSources } from "../../../../src/features/edit/model/nodes";
import type { Option } from "../../../../src/features/edit/model/options";
import { noPaper, withPaper } from "../../../../src/features/edit/model/papers";

/** The collection as it comes out of the checks; throws with all that is wrong. */
export function passed(dataset: CompiledDataset): CompiledDataset {
  const result = checked(dataset, "test");
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return result.dataset;
}

/** A collection about psoralen with one paper, of which one experiment was added. */
export function started(languages: readonly Language[] = ["en"]) {
  const empty = passed(newCollection({ title: "Mine", subject: "Psoralen", languages }));
  const paper = withPaper(empty, { ...noPaper, firstAuthor: "Wong et al.", year: "2011" });
  const made = withExperiment(passed(paper.dataset), paper.id, "psoralen");
  const dataset = passed(made.dataset);
  const study = dataset.studies[0];
  const arm = study?.arms[0];
  if (!study || !arm) throw new Error("no experiment was made");
  return { dataset, of: { study, arm } };
}

const options = <T extends string>(...values: readonly (readonly [T, string, ...string[]])[]): readonly Option<T>[] =>
  values.map(([value, label, ...words]) => ({ value, label, words }));

export const words: CellWords = {
  language: "en",
  nameOf: (id) => id,
  effects: options(
    ["increases", "↑ increased", "up", "↑"],
    ["decreases", "↓ decreased", "down", "↓"],
    ["modulates", "◆ direction not stated"],
    ["no effect", "○ no effect", "○"],
  ),
  measured: options(["protein", "protein"], ["mRNA", "mRNA"]),
  shown: options(["inhibitor", "inhibitor"], ["knock-down", "knock-down", "siRNA"]),
  place: { figure: (text) => `Fig. ${text}`, table: (text) => `Table ${text}`, page: (text) => `p. ${text}` },
};

export const sources: NodeSources = { language: "en", library: [] };
