import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import fields from "../../evidence-ui/figure-page/Field.module.css";
import { Button } from "../../ui";
import { TextField } from "../../ui/inputs/TextField";
import styles from "./options/Composer.module.css";
import { isBusy, type Job, type JobState, type SavedFile } from "./use-job";

/** How far the work is, how it went, and what to do where it failed. */
export function Outcome({ job }: { readonly job: Job }): ReactNode {
  const { t } = useTranslation("export");
  const { state } = job;
  const share = state.kind === "working" && state.share !== null ? Math.round(state.share * 100) : null;
  return (
    <div className={styles.outcome}>
      {state.kind === "working" ? (
        <progress className={styles.progress} max={100} value={share ?? undefined} aria-label={t("progress")} />
      ) : null}
      <div role="status">
        {state.kind === "working" ? <p>{share === null ? t("working") : t("drawing", { share })}</p> : null}
        {state.kind === "asking" ? <p>{t("asking")}</p> : null}
        {state.kind === "copied" ? <p>{t(`copied.${state.what}`)}</p> : null}
        {state.kind === "stopped" ? <p>{t("stopped")}</p> : null}
        {state.kind === "saved" ? (
          <>
            <p>{savedWords(state, t)}</p>
            {isFramed() ? <p>{t("framed")}</p> : null}
            {state.file.notes.map((note) => (
              <p key={note.kind} className={styles.warning}>
                {noteWords(note, t)}
              </p>
            ))}
          </>
        ) : null}
      </div>
      {isBusy(state) ? (
        <Button size="small" className={styles.ownWidth} onClick={job.stop}>
          {t("stop")}
        </Button>
      ) : null}
      {state.kind === "by-hand" ? <TextField label={t("byHand")} rows={4} value={state.text} /> : null}
      {state.kind === "failed" ? (
        <>
          <p role="alert" className={fields.failure}>
            {t(`failed.${state.failure}`)}
          </p>
          <Button size="small" className={styles.ownWidth} onClick={job.again}>
            {t("again")}
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** Whether the app is inside of another page, which may forbid downloads without a word to the app. */
function isFramed(): boolean {
  return window.self !== window.top;
}

function noteWords(note: SavedFile["notes"][number], t: TFunction<"export">): string {
  switch (note.kind) {
    case "lettersMissing":
      return t("note.lettersMissing", { letters: note.letters });
    case "liveText":
      return t("note.liveText", { words: note.words });
    case "smaller":
    case "fontsMissing":
      return t(`note.${note.kind}`);
  }
}

function savedWords({ file, times }: Extract<JobState, { kind: "saved" }>, t: TFunction<"export">): string {
  const { name, pixels } = file;
  const saved = pixels ? t("savedPixels", { name, ...pixels }) : t("saved", { name });
  return times === 1 ? saved : t("savedTimes", { saved, times });
}
