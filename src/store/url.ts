import { type Evidence, paperInLink, paperOfLink } from "../domain/evidence";
import { type Filters, filterOptions, type ListField, listFields, noFilters } from "../domain/filters";
import type { Scope } from "../domain/map";
import { isBox, statementsOf } from "../domain/network";
import type { CompiledDataset, Language } from "../domain/records";
import { languages } from "../domain/records/base/languages";
import { Door } from "./door";
import { fragmentText, linkNames } from "./link-names";
import { restModes } from "./rest-modes";
import { scopeInLink, scopeOfLink } from "./scope-link";
import { type DataSource, linkedSource } from "./source";
import {
  backgroundModes,
  type Choice,
  firstPicture,
  firstSettings,
  type Page,
  type Picture,
  pages,
  type Settings,
} from "./state";

/** The part of the state that a link carries. */
export type Linked = Omit<Picture, "moves" | "redrawnMoves"> & Omit<Settings, "theme" | "legendOpen" | "railOpen">;

const fieldNames: Readonly<Record<ListField, string>> = {
  subjects: "subject",
  effects: "effect",
  directions: "direction",
  approaches: "approach",
  organisms: "organism",
  models: "model",
  inducers: "inducer",
  pathways: "pathway",
  classes: "class",
  doseUnits: "dose",
};

const choiceNames = [linkNames.node, linkNames.edge, "study", "route"] as const;
/** Questions of a page travel under their own names with this prefix. */
const QUERY = "q.";

function writeChoice(choice: Choice, dataset: CompiledDataset | undefined, params: URLSearchParams): void {
  if (choice.kind === "node") params.set(linkNames.node, choice.id);
  if (choice.kind === "edge") params.set(linkNames.edge, choice.id);
  if (choice.kind === "study") {
    params.set("study", dataset ? paperInLink(dataset, choice.ref) : String(choice.ref));
  }
  if (choice.kind === "route") params.set("route", choice.path.join(">"));
}

function writeFilters(filters: Filters, params: URLSearchParams): void {
  for (const field of listFields) {
    if (filters[field].length > 0) params.set(fieldNames[field], filters[field].join(","));
  }
  if (filters.onlyApproaches) params.set("only", "approach");
  if (filters.years) params.set("years", filters.years.join("-"));
  if (filters.minStudies > 1) params.set("min", String(filters.minStudies));
  if (filters.contestedOnly) params.set("contested", "only");
  if (filters.retracted !== noFilters.retracted) params.set("retracted", filters.retracted);
}

/**
 * What differs from the default view, as the fragment of a URL without its "#": the dataset first, where it is not the
 * first one. The language is always there.
 */
export function writeUrl(state: Linked & { readonly source?: DataSource; readonly dataset?: CompiledDataset }): string {
  const params = new URLSearchParams();
  const dataset = state.source ? linkedSource(state.source) : null;
  if (dataset !== null) params.set(linkNames.dataset, dataset);
  if (state.page !== firstSettings.page) params.set("page", state.page);
  for (const [name, value] of Object.entries(state.query)) params.set(QUERY + name, value);
  if (state.step !== null) params.set("step", state.step);
  if (state.scope !== null) params.set("scope", scopeInLink(state.scope));
  if (state.view.level !== firstPicture.view.level) params.set("level", state.view.level);
  if (state.view.toggled.length > 0) params.set(linkNames.toggled, state.view.toggled.join(","));
  writeFilters(state.filters, params);
  if (state.choice) writeChoice(state.choice, state.dataset, params);
  if (state.filteredOut !== firstPicture.filteredOut) params.set("rest", state.filteredOut);
  if (state.background !== firstPicture.background) params.set("background", state.background);
  if (state.reading !== firstPicture.reading) params.set("reading", state.reading);
  params.set(linkNames.language, state.language);
  return fragmentText(params);
}

function readYears(value: string): readonly [number, number] | null {
  const match = /^(\d{4})-(\d{4})$/.exec(value);
  const years: readonly [number, number] = [Number(match?.[1]), Number(match?.[2])];
  return match && years[0] <= years[1] ? years : null;
}

function readFilters(door: Door, evidence: Evidence): Filters {
  const options = filterOptions(evidence);
  const list = <F extends ListField>(field: F): Filters[F] => {
    const allowed: readonly string[] = options[field];
    return door.many(fieldNames[field], allowed) as readonly string[] as Filters[F];
  };
  return {
    subjects: list("subjects"),
    effects: list("effects"),
    directions: list("directions"),
    approaches: list("approaches"),
    onlyApproaches: door.one("only", ["approach", ""], "") === "approach",
    organisms: list("organisms"),
    models: list("models"),
    inducers: list("inducers"),
    pathways: list("pathways"),
    classes: list("classes"),
    doseUnits: list("doseUnits"),
    years: door.text("years", readYears, null),
    minStudies: door.text("min", (value) => (/^[1-9]\d?$/.test(value) ? Number(value) : null), 1),
    contestedOnly: door.one("contested", ["only", ""], "") === "only",
    retracted: door.one("retracted", ["marked", "counted", "hidden"], noFilters.retracted),
  };
}

/** Whether each step of a way from entity to entity is stated. */
function areSteps(evidence: Evidence, path: readonly string[]): boolean {
  const stated = new Set(statementsOf(evidence).map(({ source, target }) => `${source}>${target}`));
  return path.length > 1 && path.slice(1).every((target, at) => stated.has(`${path[at]}>${target}`));
}

function readChoice(door: Door, evidence: Evidence, isArrow: (id: string) => boolean): Choice | null {
  const node = door.text<Choice | null>(
    "node",
    (id) => (evidence.entities.has(id) ? { kind: "node", id } : null),
    null,
  );
  const edge = door.text<Choice | null>("arrow", (id) => (isArrow(id) ? { kind: "edge", id } : null), null);
  const study = door.text<Choice | null>(
    "study",
    (named) => {
      const ref = paperOfLink(evidence.dataset, named);
      return ref === null ? null : { kind: "study", ref };
    },
    null,
  );
  const route = door.text<Choice | null>(
    "route",
    (value) => {
      const path = value.split(">");
      return areSteps(evidence, path) ? { kind: "route", path } : null;
    },
    null,
  );
  const [first, ...others] = [
    { name: "node", choice: node },
    { name: "arrow", choice: edge },
    { name: "study", choice: study },
    { name: "route", choice: route },
  ].filter(({ choice }) => choice !== null);
  // One thing is chosen at a time: what a link asks for beside it is named, not dropped in silence.
  for (const { name } of others) door.ignore(name);
  return first?.choice ?? null;
}

/**
 * What a URL's fragment asks for. Unknown names, ids and values fall back to the default view and are listed in
 * `ignored`, as "name=value".
 */
export function readUrl(
  fragment: string,
  evidence: Evidence,
  language: Language,
  isArrow: (id: string) => boolean,
): { readonly state: Linked; readonly ignored: readonly string[] } {
  const door = new Door(fragment);
  const boxes = [...evidence.entities.keys()].filter((id) => isBox(evidence, id));
  const sections = evidence.dataset.dataset.sections.map(({ section }) => section);
  const known = new Set<string>([
    ...[
      "page",
      "step",
      "scope",
      "level",
      "toggled",
      "only",
      "years",
      "min",
      "contested",
      "retracted",
      "rest",
      "background",
      "reading",
    ],
    // The dataset is opened before its evidence can be asked anything.
    ...[linkNames.language, linkNames.dataset, ...choiceNames, ...Object.values(fieldNames)],
  ]);
  const asked = door.names().filter((name) => name.startsWith(QUERY));
  for (const name of door.names()) if (!asked.includes(name) && !known.has(name)) door.ignore(name);
  door.ignoreRepeated();
  const state: Linked = {
    page: door.one<Page>("page", pages, firstSettings.page),
    // Built from entries: a name such as "__proto__" is one like any other.
    query: Object.fromEntries(
      asked.map((name) => [name.slice(QUERY.length), door.text<string>(name, (value) => value, "")]),
    ),
    step: door.text<string | null>("step", (value) => (sections.includes(value) ? value : null), null),
    scope: door.text<Scope | null>("scope", (value) => scopeOfLink(value, evidence), null),
    view: {
      level: door.one("level", ["overview", "molecules"], "overview"),
      toggled: door.many("toggled", boxes).toSorted(),
    },
    filters: readFilters(door, evidence),
    choice: readChoice(door, evidence, isArrow),
    filteredOut: door.one("rest", restModes, firstPicture.filteredOut),
    background: door.one("background", backgroundModes, firstPicture.background),
    reading: door.one("reading", ["review", "primary"], firstPicture.reading),
    language: door.one("lang", languages, language),
  };
  return { state, ignored: door.ignored };
}
