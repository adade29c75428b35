import { type ReactNode, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isBox } from "../../domain/network";
import { inAnyLanguage } from "../../domain/records/base/languages";
import { nameOf } from "../../domain/statements";
import { PageOptions } from "../../evidence-ui/figure-page/PageOptions";
import { Preview } from "../../evidence-ui/figure-page/Preview";
import { pageName, pageSizeOf, sizeOfView } from "../../evidence-ui/figure-page/page-choice";
import type { Format } from "../../figure/exporters";
import { largestTextScale } from "../../figure/frame/variants";
import { figureFileName } from "../../figure/words/file-name";
import { languageOf } from "../../i18n/languages";
import { useApp, useAppStore } from "../../store/context";
import {
  selectChoice,
  selectDataset,
  selectEvidence,
  selectFocus,
  selectReading,
  selectView,
  selectVisibleNetwork,
} from "../../store/selectors";
import { Button, Dialog, DownloadIcon } from "../../ui";
import { saveFile } from "../../ui/controls/save-file";
import { CopyMenus } from "./CopyMenus";
import { choiceName } from "./draft/choice-name";
import { type Draft, isDeck, pageOf } from "./draft/draft";
import { recipeOf, stateOfFigure } from "./draft/recipe";
import { useDraft } from "./draft/use-draft";
import { OpenFigure } from "./drop/OpenFigure";
import { type AskedFigure, useAskedFigure } from "./figure/use-asked-figure";
import type { Figure } from "./figure/use-figure";
import { GraphFile } from "./GraphFile";
import { fileNameOf, makeFile } from "./make/make-file";
import type { MakeRequest } from "./make/types";
import { Outcome } from "./Outcome";
import styles from "./options/Composer.module.css";
import { ContentOptions } from "./options/ContentOptions";
import { FormatOptions } from "./options/FormatOptions";
import { ReferenceOptions } from "./options/ReferenceOptions";
import { WordOptions } from "./options/WordOptions";
import { Proposed } from "./Proposed";
import { isBusy, type Job, useJob } from "./use-job";
import { Warnings } from "./Warnings";

/** What is asked for, the figure that comes of it, and its files. Lives as long as the dialog is open. */
export function Composer({ onOpenChange }: { readonly onOpenChange: (open: boolean) => void }): ReactNode {
  const { t } = useTranslation("export");
  const [draft, change] = useDraft();
  const [view] = useState(sizeOfView);
  const [today] = useState(() => new Date());
  const dataset = useApp(selectDataset);
  const { level } = useApp(selectView);
  const reading = useApp(selectReading);
  const hasFocus = useApp((state) => selectFocus(state) !== null);
  const pathways = usePathways();
  const chosen = useChosenPathway();
  const best = pathways.reduce<(typeof pathways)[number] | null>(
    (most, each) => (most === null || each.studies > most.studies ? each : most),
    null,
  );
  const proposed = pathways.find(({ value }) => value === chosen) ?? best;
  const pathway = draft.pathway ?? proposed?.value ?? null;
  const asked = useAskedFigure(draft, { hasFocus, pathway, view, today });
  const { figure, content } = asked;
  const job = useJob(figure);
  const invalid = pageSizeOf(pageOf(draft), view) === null;
  const name = useMemo(() => {
    const shown =
      content === "pathway" && pathway !== null
        ? ({ kind: "pathway", id: pathway } as const)
        : ({ kind: content === "focus" ? "focus" : "visible" } as const);
    if (!figure) return "";
    const { filters, facts, page } = figure;
    const { choice } = facts;
    return figureFileName({
      dataset,
      level,
      content: shown,
      ...(choice ? { choice: choiceName(choice) } : {}),
      filters,
      language: page.language,
      page: pageName(pageOf(draft)),
      ground: draft.ground,
      reading,
      today,
    });
  }, [dataset, level, content, pathway, figure, draft, reading, today]);
  const request = useRequest(figure, draft, asked, name);
  const options = { draft, onChange: change };
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      size="stage"
      title={t("title")}
      description={t("description")}
      closeLabel={t("close")}
      footer={<Actions request={request} format={draft.format} job={job} />}
    >
      <div className={styles.columns}>
        <div className={styles.stage}>
          <Preview
            page={figure?.page ?? null}
            checkered={draft.ground === "transparent"}
            pixels={draft.format === "png" || draft.format === "package"}
          />
          <Proposed {...asked} onChange={change} />
          {figure ? <Warnings figure={figure} content={content} {...options} /> : null}
          <GraphFile job={job} />
          <OpenFigure />
        </div>
        <div className={styles.options}>
          <FormatOptions {...options} />
          {isDeck(draft) ? null : (
            <PageOptions page={draft.page} invalid={invalid} onChange={(page) => change({ page, textScale: "auto" })} />
          )}
          <ContentOptions {...options} hasFocus={hasFocus} pathway={pathway} pathways={pathways} />
          <ReferenceOptions {...options} page={figure?.page ?? null} />
          <WordOptions {...options} {...asked} page={figure?.page ?? null} mostTextScale={largestTextScale} />
        </div>
      </div>
    </Dialog>
  );
}

/** What a file is made from; null where there is nothing to draw. */
function useRequest(
  figure: Figure | null,
  draft: Draft,
  { content, closed }: Pick<AskedFigure, "content" | "closed">,
  name: string,
): MakeRequest | null {
  const store = useAppStore();
  const isEmpty = figure?.page.warnings.some((warning) => warning.kind === "empty") ?? false;
  if (!figure || isEmpty) return null;
  const { page, filters } = figure;
  const state = stateOfFigure(store.getState(), content, page.language, filters, closed);
  return { figure, draft, name, recipe: recipeOf(state, location.href, page.numbering) };
}

/** Two presses closer than this are one double click. */
const doubleClickMs = 500;

function Actions(props: {
  readonly request: MakeRequest | null;
  readonly format: Format;
  readonly job: Job;
}): ReactNode {
  const { request, format, job } = props;
  const { t } = useTranslation("export");
  const busy = isBusy(job.state);
  const file = request ? fileNameOf(request, format) : "";
  const pressed = useRef({ at: Number.NEGATIVE_INFINITY, file: "" });
  const save = ({ timeStamp, detail }: { readonly timeStamp: number; readonly detail: number }) => {
    // The second click of a double click asks for nothing new: one file, and what makes it goes on. Another file is new.
    const isSoon = detail > 1 || timeStamp - pressed.current.at < doubleClickMs;
    const isSecondClick = isSoon && pressed.current.file === file;
    pressed.current = { at: timeStamp, file };
    if (!request || busy || isSecondClick) return;
    job.run(async (hooks) => {
      const made = await makeFile[format](request, hooks);
      hooks.signal.throwIfAborted();
      saveFile(made.blob, made.name);
      return { kind: "saved", file: made };
    });
  };
  return (
    <>
      <Outcome job={job} />
      <p className={styles.fileName}>{file}</p>
      <CopyMenus request={request} job={job} />
      <Button
        variant="primary"
        icon={<DownloadIcon />}
        disabled={!request || busy}
        focusableWhenDisabled={busy}
        onClick={save}
      >
        {t(`save.${format}`)}
      </Button>
    </>
  );
}

/** The box that is chosen, or the one that holds what is chosen. */
function useChosenPathway(): string | null {
  const choice = useApp(selectChoice);
  const evidence = useApp(selectEvidence);
  const entity = choice?.kind === "node" ? evidence.entities.get(choice.id) : undefined;
  if (!entity) return null;
  return isBox(evidence, entity.id) ? entity.id : (entity.pathway ?? null);
}

/** Pathways and groups that the filters leave, by name. */
function usePathways() {
  const evidence = useApp(selectEvidence);
  const network = useApp(selectVisibleNetwork);
  const { i18n } = useTranslation();
  const language = languageOf([i18n.language]);
  return useMemo(
    () =>
      network.nodes
        .filter(({ id }) => isBox(evidence, id))
        .map(({ id, entity, testedRefs }) => ({
          value: id,
          // A pathway comes before a group of read-outs.
          studies: testedRefs.length + (entity.kind === "pathway" ? 1000 : 0),
          label: nameOf(evidence, id, language),
          words: [...inAnyLanguage(entity.name), ...entity.synonyms],
        }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [evidence, network, language],
  );
}
