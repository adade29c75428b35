import type { DatasetInfo } from "../../domain/records";
import { says } from "../../domain/records/base/fault-text";
import { languages } from "../../domain/records/base/languages";
import { type Language, requiredLanguages } from "../../domain/records/base/shared";
import { type FieldPath, isRecord } from "../drafts/draft";
import { type Check, fault } from "./base/context";

/** The languages that every text of a dataset has to be written in. */
export function languagesOf(info: Pick<DatasetInfo, "languages">): readonly Language[] {
  return info.languages ?? requiredLanguages;
}

/** Texts of a record, by where they are: records whose fields are languages. */
function textsIn(value: unknown, path: FieldPath = []): readonly { readonly path: FieldPath; readonly text: object }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (!isRecord(value)) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => languages.some((language) => language === key))) {
    return [{ path, text: value }];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** Every text is written in the languages that the dataset has. */
export const checkLanguages: Check = ({ records }) => {
  const { dataset, ...lists } = records;
  // Where dataset.yaml has another fault, which languages it wants is not known.
  if (dataset === null) return [];
  const wanted = languagesOf(dataset.record);
  return [dataset, ...Object.values(lists).flat()].flatMap(({ place, record }) =>
    textsIn(record).flatMap(({ path, text }) =>
      wanted
        .filter((language) => !(language in text))
        .map((language) => fault(place, [...path, language], "missing-field", says("nothing"), says("text"))),
    ),
  );
};
