import { refsOfProse } from "../../domain/records";
import { says, verbatim } from "../../domain/records/base/fault-text";
import { languages } from "../../domain/records/base/languages";
import { type FieldPath, isRecord } from "../drafts/draft";
import { type Check, fault } from "./base/context";

interface Prose {
  readonly path: FieldPath;
  readonly text: string;
}

/** Every text of a record that is written in the languages of the interface. */
function proseOf(value: unknown, path: FieldPath = []): readonly Prose[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => proseOf(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isText = typeof inner === "string" && languages.some((language) => language === key);
    return isText ? [{ path: [...path, key], text: inner }] : proseOf(inner, [...path, key]);
  });
}

/** References that a text cites in square brackets are there. */
export const checkProse: Check = ({ records, knownRefs }) => {
  const { dataset, studies, background, sourceChecks, gaps } = records;
  return [...(dataset ? [dataset] : []), ...studies, ...background, ...sourceChecks, ...gaps].flatMap(
    ({ place, record }) =>
      proseOf(record).flatMap(({ path, text }) =>
        refsOfProse(text)
          .filter((ref) => !knownRefs.has(ref))
          .map((ref) => fault(place, path, "unknown-id", verbatim(`[${ref}]`), says("aRefOfRecords"))),
      ),
  );
};
