import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { GuideLink } from "../../evidence-ui/guide/GuideLink";
import { SourceFacts } from "../../evidence-ui/SourceFacts";
import { useApp } from "../../store/context";
import { selectDataset, selectLanguage } from "../../store/selectors";
import { Collapsible, Dialog } from "../../ui";
import { sourceContext } from "../../wording/own";
import styles from "./AboutDialog.module.css";
import { LicenceList } from "./licences/LicenceList";

export interface AboutDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** What of the app and the evidence is said in so many paragraphs each. */
const rules = ["sentence", "unsigned", "background", "predicted", "missing", "retracted", "overlap"] as const;
const limits = ["cells", "counts", "absent", "advice"] as const;

/** What the app is and what it can be trusted for: method, rules, source, limits, citation, privacy, licences. */
export default function AboutDialog({ open, onOpenChange }: AboutDialogProps): ReactNode {
  const { t } = useTranslation("about");
  const all = useApp(selectDataset);
  const language = useApp(selectLanguage);
  const { title, version, date } = all.dataset;
  const context = sourceContext(all);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} closeLabel={t("close")} size="wide">
      <div className={styles.about}>
        <Part title={t("method.title")}>
          <p>{t("method.findings", context)}</p>
          <p>{t("method.arrows")}</p>
          <GuideLink />
        </Part>
        <Part title={t("source.title")}>
          <SourceFacts />
          <p>{t("source.checks", { count: all.sourceChecks.length, ...context })}</p>
        </Part>
        <Part title={t("rules.title")}>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{t(`rules.${rule}`)}</li>
            ))}
          </ul>
        </Part>
        <Part title={t("limits.title")}>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{t(`limits.${limit}`)}</li>
            ))}
          </ul>
        </Part>
        <Part title={t("cite.title")}>
          <p>{t("cite.text", context)}</p>
          <p className={styles.citation}>{t("cite.citation", { title: title[language], version, date })}</p>
        </Part>
        <Part title={t("privacy.title")}>
          <p>{t("privacy.text")}</p>
        </Part>
        <Part title={t("licences.title")}>
          <p>{t("licences.text")}</p>
          <Collapsible title={t("licences.packages")} defaultOpen={false}>
            <LicenceList />
          </Collapsible>
        </Part>
      </div>
    </Dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
