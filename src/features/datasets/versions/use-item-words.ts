import i18next from "i18next";
import { useTranslation } from "react-i18next";
import type { Item } from "../../../collection/compare/piles";
import { isRecord } from "../../../dataset/drafts/draft";
import type { Bilingual, CompiledDataset, Language } from "../../../domain/records";
import { languages } from "../../../domain/records/base/languages";
import { messageKey } from "../../../i18n/message-key";
import { useApp } from "../../../store/context";
import { selectLanguage } from "../../../store/selectors";

/** What a comparison calls records, fields and values. */
export interface ItemWords {
  readonly title: (item: Item) => string;
  readonly field: (path: string) => string;
  readonly value: (value: unknown) => string;
  /** Words of the other version, for a note beside mine. */
  readonly note: (item: Item) => Bilingual;
}

const knownFields = [
  "effect",
  "measured",
  "note",
  "doses",
  "dosesPrinted",
  "citation",
  "summary",
  "name",
  "via",
  "place",
  "result",
];

export function useItemWords(mine: CompiledDataset, theirs: CompiledDataset | null): ItemWords {
  const { t } = useTranslation("versions");
  const language = useApp(selectLanguage);
  const entities = new Map([...(theirs?.entities ?? []), ...mine.entities].map((entity) => [entity.id, entity]));
  const studies = new Map([...(theirs?.studies ?? []), ...mine.studies].map((study) => [study.id, study]));
  const nameOf = (id: unknown) =>
    (entities.get(String(id))?.label ?? entities.get(String(id))?.name)?.[language] ?? String(id);
  const paperOf = (id: unknown) => {
    const study = studies.get(String(id));
    return study ? `${study.firstAuthor} ${study.citation.issued ?? ""}`.trim() : String(id);
  };
  /** A word of the evidence's own vocabulary as the study panel has it; any other as it is. */
  const wordOf = (value: string, into: Language): string => {
    const keys = ["effect", "measured"].map((list) => `study-panel:${list}.${messageKey(value)}`);
    return i18next.t(keys, { lng: into, defaultValue: value });
  };
  const valueIn = (value: unknown, into: Language): string => {
    if (value === undefined || value === null || value === "") return i18next.t("versions:nothing", { lng: into });
    if (Array.isArray(value)) return value.map((each) => valueIn(each, into)).join(", ");
    if (!isRecord(value)) return entities.has(String(value)) ? nameOf(value) : wordOf(String(value), into);
    if (typeof value[into] === "string") return value[into];
    return Object.values(value)
      .map((each) => valueIn(each, into))
      .join(" ");
  };
  const fieldIn = (path: string, into: Language): string => {
    const first = path.split(/[.[]/)[0] ?? path;
    return knownFields.includes(first) ? i18next.t(`versions:field.${first}`, { lng: into }) : path;
  };
  return {
    title: ({ list, id, mine: own, theirs: other }) => {
      const record = isRecord(own) ? own : isRecord(other) ? other : {};
      const of = { finding: () => `${nameOf(record.object)} (${paperOf(record.study)})`, paper: () => paperOf(id) };
      const name = list === "findings" ? of.finding() : list === "studies" ? of.paper() : nameOf(id);
      return t(`list.${list}`, { name });
    },
    field: (path) => fieldIn(path, language),
    value: (value) => valueIn(value, language),
    note: ({ fields }) =>
      Object.fromEntries(
        languages.map((asked) => {
          // The words of a language that was not shown on this visit are not there yet.
          const each = i18next.hasResourceBundle(asked, "versions") ? asked : language;
          const said = fields.map(({ field = "", to }) => `${fieldIn(field, each)}: ${valueIn(to, each)}`).join("; ");
          return [asked, i18next.t("versions:otherVersion", { said, lng: each })];
        }),
      ) as Bilingual,
  };
}
