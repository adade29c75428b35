import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import { copyPicture, copyText } from "../../figure/package/clipboard";
import { Button, CopyIcon, DownloadIcon, Menu, MenuItem } from "../../ui";
import { saveFile } from "../../ui/controls/save-file";
import { drawPng } from "./make/make-file";
import type { JobHooks, MakeRequest } from "./make/types";
import { makeCaption, makeReferences, type ReferenceFormat, referenceFormats } from "./make/words";
import type { Job, JobEnd } from "./use-job";

export interface CopyMenusProps {
  /** Null while there is nothing to copy. */
  readonly request: MakeRequest | null;
  readonly job: Job;
}

/** How long the browser's question whether the page may copy is waited for. */
const clipboardTimeoutMs = 30_000;

/** Copies the picture or its caption, and saves its references. */
export function CopyMenus({ request, job }: CopyMenusProps): ReactNode {
  const { t, i18n } = useTranslation("export");
  const names = new Intl.DisplayNames([i18n.language], { type: "language" });
  const disabled = request === null;
  const run = (work: (request: MakeRequest, hooks: JobHooks) => Promise<JobEnd>) => {
    if (request) job.run((hooks) => work(request, hooks));
  };
  return (
    <>
      <Menu
        align="start"
        trigger={
          <Button icon={<CopyIcon />} disabled={disabled}>
            {t("copy.label")}
          </Button>
        }
      >
        <MenuItem onSelect={() => run(copyPictureOf)}>{t("copy.picture")}</MenuItem>
        {languages.map((language) => (
          <MenuItem key={language} onSelect={() => run((figure) => copyCaption(figure, language))}>
            {t("copy.caption", { language: names.of(language) })}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        align="start"
        trigger={
          <Button icon={<DownloadIcon />} disabled={disabled}>
            {t("references.label")}
          </Button>
        }
      >
        {referenceFormats.map((format) => (
          <MenuItem key={format} onSelect={() => run((figure) => saveReferences(figure, format))}>
            {t(`references.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

async function copyPictureOf(request: MakeRequest, hooks: JobHooks): Promise<JobEnd> {
  // The clipboard is asked while the click counts; the picture follows.
  const png = drawPng(request, hooks).then((drawn) => {
    hooks.onAsking();
    return drawn.png;
  });
  const late = png.then(() => new Promise<null>((resolve) => setTimeout(() => resolve(null), clipboardTimeoutMs)));
  const result = await Promise.race([copyPicture(png), late]);
  return result?.ok ? { kind: "copied", what: "picture" } : { kind: "failed", failure: "copying" };
}

async function copyCaption({ figure }: MakeRequest, language: Language): Promise<JobEnd> {
  const text = await makeCaption(figure, language);
  const result = await copyText(text);
  return result.ok ? { kind: "copied", what: "caption" } : { kind: "by-hand", text };
}

async function saveReferences({ figure, name }: MakeRequest, format: ReferenceFormat): Promise<JobEnd> {
  const blob = await makeReferences(figure, format);
  const file = { name: `${name}_references.${format}`, pixels: null, notes: [] };
  saveFile(blob, file.name);
  return { kind: "saved", file };
}
