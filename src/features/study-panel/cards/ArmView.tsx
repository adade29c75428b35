import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { molarMassOf } from "../../../domain/evidence";
import { approachTable, printedIn, reportedApproach } from "../../../domain/records";
import type { ArmCard } from "../../../domain/statements";
import { Prose } from "../../../evidence-ui/References";
import { reportedOfAnimals, reportedOfDosing } from "../../../evidence-ui/words/reported";
import { messageKey } from "../../../i18n/message-key";
import { ExternalLink } from "../../../ui";
import { organismName, taxonOf } from "../../../wording/organisms";
import { ecoLink, trialLink, xrefLink } from "../citation/xref-link";
import { usePanel } from "../context/panel-context";
import styles from "./ArmView.module.css";
import { molarDoses } from "./dose-words";
import { EditButton } from "./EditButton";
import { Finding } from "./Finding";

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A species by its name, with its place in the NCBI Taxonomy where that is known. */
function Species({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const { dataset } = evidence.dataset;
  const taxon = taxonOf(dataset, id);
  const page = taxon === null ? null : xrefLink(`ncbitaxon:${taxon}`).url;
  return (
    <>
      {organismName(dataset, id, language)}
      {taxon === null || page === null ? null : (
        <>
          {" "}
          <ExternalLink href={page}>{t("organism.taxon", { taxon })}</ExternalLink>
        </>
      )}
    </>
  );
}

/** What was done: approach, model, organism, inducer, doses. What the source does not print is said so. */
function Facts({ arm }: Pick<ArmCard, "arm">): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const missing = <span className={styles.missing}>{t("notReported")}</span>;
  const computed = arm.approach === "in silico";
  const eco = arm.approach === null ? null : approachTable[arm.approach].eco;
  const registered = arm.trial?.registry === undefined ? null : trialLink(arm.trial.registry);
  const cellosaurus = arm.systemXref === undefined ? null : xrefLink(arm.systemXref);
  const molar = molarDoses(arm, molarMassOf(evidence, arm));
  const inferred = arm.organism === null ? arm.organismInferred : undefined;
  return (
    <dl className={styles.facts}>
      <Fact name={t("arm.approach")}>
        {t(`approach.${messageKey(reportedApproach(arm))}`)}{" "}
        {eco === null ? null : <ExternalLink href={ecoLink(eco)}>{eco}</ExternalLink>}
      </Fact>
      {arm.trial?.design === undefined ? null : (
        <Fact name={t("arm.design")}>{printedIn(arm.trial.design, language)}</Fact>
      )}
      {registered === null ? null : (
        <Fact name={t("arm.registry")}>
          {registered.url === null ? (
            registered.accession
          ) : (
            <ExternalLink href={registered.url}>{registered.accession}</ExternalLink>
          )}
        </Fact>
      )}
      <Fact name={t(`arm.system.${messageKey(reportedApproach(arm))}`)}>
        {arm.system?.[language] ?? missing}
        {cellosaurus?.url ? (
          <>
            {" "}
            <ExternalLink href={cellosaurus.url}>{cellosaurus.accession}</ExternalLink>
          </>
        ) : null}
      </Fact>
      {computed && arm.organism === null ? null : (
        <Fact name={t("arm.organism")}>
          {arm.organism === null ? missing : <Species id={arm.organism} />}
          {inferred ? (
            <span className={styles.inference}>
              {t("organism.inferred", {
                organism: organismName(evidence.dataset.dataset, inferred.organism, language),
                why: inferred.why[language],
              })}
            </span>
          ) : null}
        </Fact>
      )}
      {computed && arm.inducer === null ? null : (
        <Fact name={t("arm.inducer")}>{arm.inducer?.[language] ?? missing}</Fact>
      )}
      {computed && arm.dosesPrinted === undefined ? null : (
        <Fact name={t("arm.doses")}>
          {arm.dosesPrinted === undefined ? missing : <span className={styles.doses}>{arm.dosesPrinted}</span>}
          {molar === null ? null : ` ${t("arm.molar", { doses: molar })}`}
        </Fact>
      )}
      {[...reportedOfDosing(arm, t, language), ...reportedOfAnimals(arm, t, language)].map(({ field, name, text }) => (
        <Fact key={field} name={name}>
          {text}
        </Fact>
      ))}
    </dl>
  );
}

/** One experiment: its conditions, the findings that concern the choice, and the others folded away. */
export function ArmView({ card, title }: { readonly card: ArmCard; readonly title: string | null }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { arm, findings } = card;
  const [all, setAll] = useState(false);
  const concerned = findings.filter((each) => each.concerns);
  const others = findings.filter((each) => !each.concerns);
  const shown = all ? [...concerned, ...others] : concerned;
  return (
    <section className={styles.arm}>
      <div className={styles.head}>
        {title === null ? null : <h5 className={styles.title}>{title}</h5>}
        <EditButton label={t("edit.experiment")} at={{ arm: arm.id }} />
      </div>
      <Facts arm={arm} />
      {arm.note ? (
        <p className={styles.note}>
          <Prose text={arm.note} />
        </p>
      ) : null}
      {findings.length === 0 ? <p className={styles.note}>{t("arm.noFindings")}</p> : null}
      {shown.length === 0 ? null : (
        <ul className={styles.findings} aria-label={t("arm.findings")}>
          {shown.map(({ finding }) => (
            <Finding key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("arm.fewer") : t("arm.more", { count: others.length })}
        </button>
      )}
    </section>
  );
}
