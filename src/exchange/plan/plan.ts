import { checked } from "../../collection/checked";
import { newCollection } from "../../collection/new-collection";
import { tooManyIssue } from "../../dataset/too-many";
import type { CompiledDataset } from "../../domain/records";
import type { IncomingDataset } from "../base/incoming";
import { limited } from "../base/limited";
import { addFindings } from "./add-findings";
import { addNetwork } from "./add-network";
import { addToReadingList } from "./add-papers";
import type { Choices, Counts, Plan, Planned } from "./choices";
import { entityIndex } from "./entity-index";
import { NewIds } from "./new-ids";
import { Nodes } from "./nodes";
import { reachOf } from "./reach";
import { assembled, type Setting, settingOf, wordsIn } from "./setting";

export interface PlanAsk {
  readonly incoming: Planned;
  /** The collection that it comes into; null: a new one. */
  readonly target: CompiledDataset | null;
  readonly choices: Choices;
  /** Of the file, for a new collection and for what it says of no paper. */
  readonly title: string;
  /** Entities that collections share: raw identities. */
  readonly library: readonly unknown[];
}

const noCounts: Counts = {
  rows: 0,
  papers: 0,
  papersKnown: 0,
  findings: 0,
  findingsKnown: 0,
  arrows: 0,
  arrowsKnown: 0,
  nodes: 0,
  nodesKnown: 0,
  withoutDirection: 0,
};

/** What bringing a file in would do, with the collection as it would be. Changes nothing; the same input gives the same plan. */
export function planImport({ incoming, target, choices, title, library }: PlanAsk): Plan {
  if (incoming.kind === "dataset") return wholeDataset(incoming);
  const start = target ?? newCollection({ title: choices.info?.title ?? title, languages: [choices.language] });
  const words = wordsIn(start.dataset.languages);
  const nodes = new Nodes({
    index: entityIndex(start.entities, library),
    ids: new NewIds([...start.entities.map(({ id }) => id), ...libraryIds(library)]),
    own: new Map(start.entities.map((entity) => [entity.id, entity])),
    choices: choices.nodes ?? {},
    words,
  });
  const setting = settingOf(start, nodes, words);
  const { incoming: wanted, reached } = reachOf(incoming, target ? (choices.reach ?? "all") : "all", nodes.knows);
  const { positions = {}, ...added } = add(setting, wanted, title, choices.info?.studied);
  const counts = { ...noCounts, ...added, nodes: nodes.added.length, nodesKnown: nodes.known };
  const whole = assembled(setting);
  const tooMany = tooManyIssue(whole, title);
  const outcome = tooMany ? { ok: false as const, issues: [tooMany] } : checked(whole, start.dataset.id);
  return {
    counts,
    reached: target ? reached : null,
    matches: nodes.matches,
    notices: limited(setting.notices),
    result: outcome.ok ? outcome.dataset : null,
    issues: outcome.ok ? [] : outcome.issues,
    positions,
  };
}

type Added = Partial<Counts> & Partial<Pick<Plan, "positions">>;

function add(
  setting: Setting,
  incoming: Exclude<Planned, IncomingDataset>,
  title: string,
  studied: string | undefined,
): Added {
  switch (incoming.kind) {
    case "findings":
      return { rows: incoming.findings.length, ...addFindings(setting, incoming, title, studied) };
    case "network":
      return { rows: incoming.arrows.length, ...addNetwork(setting, incoming) };
    case "papers": {
      const { added, known } = addToReadingList(setting, incoming.papers);
      return { rows: incoming.papers.length, papers: added, papersKnown: known };
    }
  }
}

/** A collection comes as it is; putting two together is merging. */
function wholeDataset({ dataset }: IncomingDataset): Plan {
  const { studies, findings, relations, entities } = dataset;
  const counts = {
    ...noCounts,
    papers: studies.length,
    findings: findings.length,
    arrows: relations.length,
    nodes: entities.length,
  };
  return { counts, reached: null, matches: [], notices: [], result: dataset, issues: [], positions: {} };
}

function libraryIds(library: readonly unknown[]): readonly string[] {
  return library.flatMap((raw) => (typeof raw === "object" && raw !== null && "id" in raw ? [String(raw.id)] : []));
}
