import { oppositeFindings } from "../../domain/conflicts/opposite-findings";
import { nameKey } from "../../domain/names/name-key";
import type { Arm, Study } from "../../domain/records";
import type { CheckContext } from "../checks/base/context";
import { type Claim, repeated } from "../checks/base/repeated";
import { collections, type FieldPath, formatPath, type Place, type Placed } from "../drafts/draft";
import type { DatasetWarning, WarningCode } from "../drafts/issue";
import { usedEntities } from "./usage";

/** A warning with its place, ready to be located. */
export interface PlacedWarning {
  readonly warning: DatasetWarning;
  readonly path: FieldPath;
  readonly place: Place;
}

type Check = (context: CheckContext) => PlacedWarning[];

function warn(place: Place, path: FieldPath, code: WarningCode, found: string, expected: string): PlacedWarning {
  const warning = { code, file: place.file, record: place.record, field: formatPath(path), found, expected };
  return { warning, path, place };
}

/**
 * What may be right, but is more often a slip: it stops nothing, and its author looks again. Run on a dataset without
 * faults.
 */
export function warningsOf(context: CheckContext): PlacedWarning[] {
  return [
    checkSamePaper,
    checkTwoDirections,
    checkSpellings,
    checkLostCharacters,
    checkUsage,
    checkSections,
    checkToRead,
    checkEmpty,
  ].flatMap((check) => check(context));
}

/** A place, and the words that stand there. */
interface Mention extends Claim {
  readonly shown: string;
}

/** One PMID or DOI in two studies, or in the reading list too: one paper that would count twice. */
const checkSamePaper: Check = ({ records }) => {
  const identifiers = (["PMID", "DOI"] as const).map((name) =>
    [...records.studies, ...records.toRead].flatMap(({ place, record }): Mention | [] => {
      const value = record.citation[name];
      // DOIs are compared without regard to case (DOI Handbook, 2.4).
      return value === undefined ? [] : { key: value.toLowerCase(), place, path: ["citation", name], shown: value };
    }),
  );
  return identifiers
    .flatMap((field) => repeated(field))
    .map(({ place, path, shown, first }) => {
      const found = `${shown}, the identifier of ${first.place.record} (${first.place.file}) too`;
      return warn(place, path, "same-paper", found, "one study for each paper, with an arm for each experiment");
    });
};

/** The same thing raised and lowered in one experiment, at one time. */
const checkTwoDirections: Check = ({ records }) =>
  oppositeFindings(records.findings, ({ record }) => record).map(({ finding: { place, record }, other }) => {
    const found = `"${record.effect}", beside "${other.record.effect}" in ${other.record.id}`;
    return warn(place, ["effect"], "two-directions", found, "one direction for one read-out of an arm, or two arms");
  });

/** Models, systems and inducers that two arms spell in two ways. */
const checkSpellings: Check = ({ records }) => {
  const mentions = (read: (arm: Arm) => readonly (readonly [FieldPath, string])[]): Mention[] =>
    records.studies.flatMap(({ place, record }: Placed<Study>) =>
      record.arms.flatMap((arm, index) =>
        read(arm).map(([path, shown]) => ({
          key: nameKey(shown.replaceAll("_", " ")),
          place,
          path: ["arms", index, ...path],
          shown,
        })),
      ),
    );
  const fields: readonly Mention[][] = [
    mentions(({ inducer }) => (inducer === null ? [] : [[["inducer", "en"], inducer.en]])),
    mentions(({ inducer }) => (inducer === null ? [] : [[["inducer", "zh"], inducer.zh]])),
    mentions(({ model }) => (model === null ? [] : [[["model"], model]])),
    mentions(({ system }) => (system === null ? [] : [[["system", "en"], system.en]])),
  ];
  return fields
    .flatMap((field) => repeated(field))
    .flatMap(({ place, path, shown, first }) => {
      if (shown === first.shown) return [];
      const found = `"${shown}", and "${first.shown}" in ${first.place.record} (${first.place.file})`;
      return warn(place, path, "two-spellings", found, "one spelling for one thing");
    });
};

/** An entity that nothing names, and that holds none that is named, is in no picture. */
const checkUsage: Check = (context) => {
  const used = usedEntities(context);
  const found = (id: string) => `"${id}", which nothing names: it is left out`;
  const expected = 'a finding or a background statement that names it; else "data prune" removes it';
  return context.records.entities.flatMap(({ place, record }) =>
    used.has(record.id) ? [] : warn(place, ["id"], "unused", found(record.id), expected),
  );
};

/** Nobody has read it into findings yet. */
const checkToRead: Check = ({ records }) =>
  records.toRead.map(({ place }) =>
    warn(
      place,
      [],
      "no-finding-yet",
      "a paper without findings",
      "a study with findings in its place, once it is read",
    ),
  );

/** A study that no step of the tour shows. */
const checkSections: Check = ({ records: { dataset, studies, background } }) => {
  if (dataset === null || dataset.record.sections.length === 0) return [];
  const expected = `one of the dataset's sections: ${dataset.record.sections.map(({ section }) => section).join(", ")}`;
  return [...studies, ...background].flatMap(({ place, record }) =>
    record.section === undefined ? warn(place, ["section"], "no-section", "nothing", expected) : [],
  );
};

/** Nothing to show. */
const checkEmpty: Check = ({ records: { dataset, studies, background, relations, toRead } }) => {
  if (dataset === null || [studies, background, relations, toRead].some((list) => list.length > 0)) return [];
  const expected = "a study, a file in studies/; relations; or papers to read";
  return [warn(dataset.place, [], "nothing-yet", "no study, no relation and no paper to read", expected)];
};

/** U+FFFD: a character that was lost when a file was read in another encoding than it was written in. */
const checkLostCharacters: Check = ({ drafts }: CheckContext) =>
  collections.flatMap((list) =>
    drafts[list].flatMap(({ place, raw }) =>
      lostIn(raw, []).map(({ path, text }) =>
        warn(
          place,
          path,
          "lost-characters",
          JSON.stringify(text),
          "text without the sign for a lost character, U+FFFD",
        ),
      ),
    ),
  );

function lostIn(value: unknown, path: FieldPath): { readonly path: FieldPath; readonly text: string }[] {
  if (typeof value === "string") return value.includes("\uFFFD") ? [{ path, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    lostIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
