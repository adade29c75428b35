import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languages } from "../../domain/records/base/languages";
import { languageOf } from "../../i18n/languages";

/** Path of the documentation site from the page, with a slash at its end; said to the build where both are published together. */
const guidePath = (): string | undefined => import.meta.env?.VITE_GUIDE;

/** The way to the user guide in the reader's language; where the guide is not beside the app, where else it is. */
export function GuideLink(): ReactNode {
  const { t, i18n } = useTranslation("help");
  const path = guidePath();
  if (!path) return <p>{t("guide.elsewhere")}</p>;
  const language = languageOf([i18n.language]);
  const folder = language === languages[0] ? path : `${path}${language}/`;
  return (
    <p>
      <a href={`./${folder}`} target="_blank" rel="noreferrer">
        {t("guide.link")}
      </a>
    </p>
  );
}
