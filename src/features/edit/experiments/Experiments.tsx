import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Study, ToRead } from "../../../domain/records";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import { Button, PlusIcon } from "../../../ui";
import type { GridColumn } from "../../../ui/grid/types";
import { Fields } from "../fields/Fields";
import { paperName } from "../findings/use-rows";
import {
  changedExperiment,
  type ExperimentField,
  type ExperimentProblem,
  experimentFieldIds,
  experimentTexts,
  withExperiment,
  withoutExperiment,
} from "../model/experiments";
import { withSubject } from "../model/nodes";
import type { Editing } from "../state/use-editing";
import { useKeptTexts } from "../state/use-kept-texts";
import { useExperimentWords } from "../words/use-cell-words";
import { useLibrary } from "../words/use-library";
import { suggestOptions, useNodeSuggestions } from "../words/use-suggestions";
import styles from "./Experiments.module.css";

export interface ExperimentsProps {
  readonly paper: Study | ToRead;
  /** The experiment that is shown. */
  readonly arm: string | null;
  readonly editing: Editing;
  readonly onChoose: (arm: string | null) => void;
}

/** The experiments of a paper as tabs, and the facts of the one that is chosen. */
export function Experiments({ paper, arm, editing, onChoose }: ExperimentsProps): ReactNode {
  const { t } = useTranslation("edit");
  const { dataset } = useApp(selectDataset);
  const words = useExperimentWords();
  const arms = "arms" in paper ? paper.arms : [];
  const chosen = arms.find(({ id }) => id === arm);
  const [subject] = dataset.subjects;
  const name = paperName({ firstAuthor: paper.firstAuthor ?? paper.id, citation: paper.citation });
  const add = (of: string): void => {
    let made = "";
    editing
      .edit({ code: "new-experiment", values: { paper: name } }, (now) => {
        const next = withExperiment(now, paper.id, of);
        made = next.arm;
        return next.dataset;
      })
      .then((isDone) => {
        if (isDone) onChoose(made);
      })
      .catch(() => undefined);
  };
  return (
    <section className={styles.experiments} aria-label={t("experiments.label", { paper: name })}>
      <div className={styles.bar}>
        <h3 className={styles.title}>{t("experiments.title")}</h3>
        <ul className={styles.tabs}>
          {arms.map((each, index) => (
            <li key={each.id}>
              <button
                type="button"
                className={styles.tab}
                aria-current={each.id === arm ? "true" : undefined}
                onClick={() => onChoose(each.id)}
              >
                {index + 1}
                {each.system === null ? "" : ` · ${each.system[words.language]}`}
              </button>
            </li>
          ))}
        </ul>
        {subject === undefined ? null : (
          <Button size="small" icon={<PlusIcon size={14} />} onClick={() => add(subject)}>
            {t("experiments.add")}
          </Button>
        )}
      </div>
      {subject === undefined ? <FirstSubject editing={editing} /> : null}
      {arms.length === 0 && subject !== undefined ? <p className={styles.empty}>{t("experiments.empty")}</p> : null}
      {chosen ? (
        <ExperimentFacts
          key={chosen.id}
          arm={chosen}
          name={name}
          editing={editing}
          onRemove={() => {
            onChoose(arms.find(({ id }) => id !== chosen.id)?.id ?? null);
            editing
              .edit({ code: "removed-experiment", values: { paper: name } }, (now) => withoutExperiment(now, chosen.id))
              .catch(() => undefined);
          }}
        />
      ) : null}
    </section>
  );
}

/** Asked where a collection does not say yet what was given. */
function FirstSubject({ editing }: { readonly editing: Editing }): ReactNode {
  const { t } = useTranslation("edit");
  const nodes = useNodeSuggestions();
  const library = useLibrary();
  const { language } = useExperimentWords();
  const kept = useKeptTexts("first subject");
  const field = {
    id: "subject",
    label: t("experiment.subject"),
    hint: t("experiments.subject"),
    suggest: nodes.subject,
  };
  return (
    <Fields
      fields={[field]}
      texts={{}}
      kept={kept}
      onWrite={(_, text, picked) => {
        editing
          .edit({ code: "subject", values: { name: text } }, (now) => {
            const found = text === "" ? null : withSubject(now, text, picked, { language, library });
            return found?.dataset ?? now;
          })
          .then((isDone) => {
            if (isDone) kept.written(field.id);
          })
          .catch(() => undefined);
      }}
    />
  );
}

interface ExperimentFactsProps {
  readonly arm: Study["arms"][number];
  readonly name: string;
  readonly editing: Editing;
  readonly onRemove: () => void;
}

function ExperimentFacts({ arm, name, editing, onRemove }: ExperimentFactsProps): ReactNode {
  const { t } = useTranslation("edit");
  const words = useExperimentWords();
  const nodes = useNodeSuggestions();
  const library = useLibrary();
  const kept = useKeptTexts(`experiment ${arm.id}`);
  const [bad, setBad] = useState<{
    readonly field: string;
    readonly text: string;
    readonly problem: ExperimentProblem;
  } | null>(null);
  const more: Readonly<Partial<Record<ExperimentField, Partial<GridColumn> & { readonly hint?: string }>>> = {
    subject: { suggest: nodes.subject },
    approach: { suggest: suggestOptions(t("experiment.approach"), words.approaches) },
    organism: { suggest: suggestOptions(t("experiment.organism"), words.organisms) },
    ...(arm.dosesPrinted !== undefined && arm.doses.length === 0 && { doses: { hint: t("experiment.unread") } }),
  };
  const write = (field: string, text: string, picked: string | null): void => {
    const known = experimentFieldIds.find((id) => id === field);
    if (!known) return;
    let problem: ExperimentProblem | undefined;
    editing
      .edit({ code: "experiment", values: { paper: name } }, (now) => {
        const next = changedExperiment(now, arm.id, known, { text, picked }, words, {
          language: words.language,
          library,
        });
        problem = next.problem;
        return next.dataset;
      })
      .then((isDone) => {
        setBad(problem ? { field, text, problem } : null);
        if (problem || !isDone) kept.hold(field, text);
        else kept.written(field);
      })
      .catch(() => undefined);
  };
  const problems = bad ? { [bad.field]: t(`problem.${bad.problem.code}`, { found: bad.problem.found }) } : {};
  return (
    <div className={styles.facts}>
      <Fields
        fields={experimentFieldIds.map((id) => ({ id, label: t(`experiment.${id}`), ...more[id] }))}
        texts={{ ...experimentTexts(arm, words), ...(bad && { [bad.field]: bad.text }) }}
        kept={kept}
        problems={problems}
        onWrite={write}
      />
      <Button size="small" variant="quiet" onClick={onRemove}>
        {t("experiments.remove")}
      </Button>
    </div>
  );
}
