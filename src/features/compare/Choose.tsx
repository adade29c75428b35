import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Evidence, paperInLink, proseText, refLabel } from "../../domain/evidence";
import { isBox } from "../../domain/network";
import type { Language } from "../../domain/records";
import { entityOption } from "../../evidence-ui/entity-option";
import { NamePicker } from "../../evidence-ui/NamePicker";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { ToggleGroup } from "../../ui";
import type { PickerGroup, PickerOption } from "../../ui/inputs/Picker";
import { sourceContext } from "../../wording/own";
import styles from "./ComparePage.module.css";
import { OpenDataset } from "./OpenDataset";
import { type CompareQuery, type PairKind, pairKindsOf } from "./query/compare-query";

export interface ChooseProps {
  readonly query: CompareQuery;
  readonly onChange: (next: Partial<CompareQuery>) => void;
  /** The second dataset, once it is read. */
  readonly partner: Evidence | null;
}

/** What is compared: the kind of thing, and one of it on either side. */
export function Choose({ query, onChange, partner }: ChooseProps): ReactNode {
  const { t } = useTranslation("compare");
  const evidence = useApp(selectEvidence);
  const groups = useChoices(query.of);
  const own = useSubjects(evidence);
  const others = useSubjects(partner);
  const words = { placeholder: t("pick.placeholder"), nothing: t("pick.nothing"), openLabel: t("pick.open"), groups };
  return (
    <section className={styles.choose} aria-label={t("choose")}>
      <div className={styles.pairs}>
        <ToggleGroup
          label={t("pairs.label")}
          options={pairKindsOf(evidence).map((value) => ({ value, label: t(`pairs.${value}`) }))}
          value={query.of}
          onChange={(of) => onChange({ of, left: null, right: null })}
        />
      </div>
      {query.of === "datasets" ? (
        <>
          <OpenDataset chosen={query.with} onChoose={(key) => onChange({ with: key, right: null })} />
          <div className={styles.sides}>
            {own.length > 1 ? (
              <NamePicker
                {...words}
                groups={[{ label: t("pick.subjects"), options: own }]}
                label={t("pick.own")}
                value={query.left ?? evidence.mainSubject?.id ?? null}
                onChange={(left) => onChange({ left })}
              />
            ) : null}
            {others.length > 1 ? (
              <NamePicker
                {...words}
                groups={[{ label: t("pick.subjects"), options: others }]}
                label={t("pick.other")}
                value={query.right ?? partner?.mainSubject?.id ?? null}
                onChange={(right) => onChange({ right })}
              />
            ) : null}
          </div>
        </>
      ) : (
        <div className={styles.sides}>
          <NamePicker {...words} label={t("pick.left")} value={query.left} onChange={(left) => onChange({ left })} />
          <NamePicker
            {...words}
            label={t("pick.right")}
            value={query.right}
            onChange={(right) => onChange({ right })}
          />
        </div>
      )}
    </section>
  );
}

/** What a dataset's studies gave. */
function useSubjects(evidence: Evidence | null): readonly PickerOption[] {
  const language = useApp(selectLanguage);
  return useMemo(() => (evidence ? subjectOptions(evidence, language) : []), [evidence, language]);
}

function subjectOptions({ subjects }: Evidence, language: Language): readonly PickerOption[] {
  return subjects.map((entity) => entityOption(entity, language));
}

/** Studies by the review's sections, or pathways and groups of read-outs. */
function useChoices(of: PairKind): readonly PickerGroup[] {
  const { t } = useTranslation("compare");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  return useMemo((): readonly PickerGroup[] => {
    const { dataset, studies, entities } = evidence.dataset;
    if (of === "pathways") {
      return (["pathway", "group"] as const).map((kind) => ({
        label: t(`study-panel:kind.${kind}`),
        options: entities
          .filter((entity) => entity.kind === kind && isBox(evidence, entity.id))
          .map((entity) => entityOption(entity, language)),
      }));
    }
    if (of === "subjects") return [{ label: t("pick.subjects"), options: subjectOptions(evidence, language) }];
    const all = [{ section: undefined, title: dataset.title }];
    return (dataset.sections.length > 0 ? dataset.sections : all)
      .map(({ section, title }) => ({
        label: [section ?? [], title[language]].flat().join(" "),
        options: studies
          .filter((study) => study.section === section)
          .map(({ ref, firstAuthor, citation, summary }) => ({
            value: paperInLink(evidence.dataset, ref),
            label: t("study", {
              ref: refLabel(evidence, ref, language),
              author: [firstAuthor, citation.issued ?? []].flat().join(" "),
              ...sourceContext(evidence.dataset),
            }),
            // Several studies have one first author: what they are about tells them apart.
            detail: citation.title ?? (summary ? proseText(evidence, summary)[language] : ""),
            words: [refLabel(evidence, ref, language), firstAuthor, ...citation.author.map(({ family }) => family)],
          })),
      }))
      .filter(({ options }) => options.length > 0);
  }, [of, evidence, language, t]);
}
