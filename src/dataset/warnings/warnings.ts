import { oppositeFindings } from "../../domain/conflicts/opposite-findings";
import { nameKey } from "../../domain/names/name-key";
import type { Arm, Study } from "../../domain/records";
import { type FaultText, says, verbatim } from "../../domain/records/base/fault-text";
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

function warn(place: Place, path: FieldPath, code: WarningCode, found: FaultText, expected: FaultText): PlacedWarning {
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
      const found = says("identifierOfToo", { shown, record: first.place.record, file: first.place.file });
      return warn(place, path, "same-paper", found, says("oneStudyForPaper"));
    });
};

/** The same thing raised and lowered in one experiment, at one time. */
const checkTwoDirections: Check = ({ records }) =>
  oppositeFindings(records.findings, ({ record }) => record).map(({ finding: { place, record }, other }) => {
    const found = says("effectBeside", { effect: record.effect, other: other.record.effect, id: other.record.id });
    return warn(place, ["effect"], "two-directions", found, says("oneDirection"));
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
      const found = says("spelledToo", {
        shown,
        other: first.shown,
        record: first.place.record,
        file: first.place.file,
      });
      return warn(place, path, "two-spellings", found, says("oneSpelling"));
    });
};

/** An entity that nothing names, and that holds none that is named, is in no picture. */
const checkUsage: Check = (context) => {
  const used = usedEntities(context);
  return context.records.entities.flatMap(({ place, record }) =>
    used.has(record.id)
      ? []
      : warn(place, ["id"], "unused", says("namedByNothing", { id: record.id }), says("statementThatNames")),
  );
};

/** Nobody has read it into findings yet. */
const checkToRead: Check = ({ records }) =>
  records.toRead.map(({ place }) =>
    warn(place, [], "no-finding-yet", says("paperWithoutFindings"), says("studyInItsPlace")),
  );

/** A study that no step of the tour shows. */
const checkSections: Check = ({ records: { dataset, studies, background } }) => {
  if (dataset === null || dataset.record.sections.length === 0) return [];
  const sections = dataset.record.sections.map(({ section }) => section).join(", ");
  const expected = says("oneOfSections", { sections });
  return [...studies, ...background].flatMap(({ place, record }) =>
    record.section === undefined ? warn(place, ["section"], "no-section", says("nothing"), expected) : [],
  );
};

/** Nothing to show. */
const checkEmpty: Check = ({ records: { dataset, studies, background, relations, toRead } }) => {
  if (dataset === null || [studies, background, relations, toRead].some((list) => list.length > 0)) return [];
  const expected = says("anythingToShow");
  return [warn(dataset.place, [], "nothing-yet", says("nothingToShow"), expected)];
};

/** U+FFFD: a character that was lost when a file was read in another encoding than it was written in. */
const checkLostCharacters: Check = ({ drafts }: CheckContext) =>
  collections.flatMap((list) =>
    drafts[list].flatMap(({ place, raw }) =>
      lostIn(raw, []).map(({ path, text }) =>
        warn(place, path, "lost-characters", verbatim(JSON.stringify(text)), says("noLostCharacter")),
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
