import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { knownOrganisms, type Relation, type RelationEvidence } from "../../../domain/records";
import { sourceName } from "../../../domain/statements";
import { recordLinks } from "../../../figure/references/record-links";
import { ExternalLink } from "../../../ui";
import { organismName } from "../../../wording/organisms";
import { readingOfRelation } from "../../../wording/readings";
import { xrefLink } from "../citation/xref-link";
import { usePanel } from "../context/panel-context";
import styles from "./RelationCard.module.css";

/** A number of the NCBI Taxonomy with the name of the species where every dataset may name it. */
function Taxon({ taxon }: { readonly taxon: string }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const known = Object.entries(knownOrganisms).find(([, number]) => String(number) === taxon);
  const page = xrefLink(`ncbitaxon:${taxon}`).url;
  const words = t("organism.taxon", { taxon });
  return (
    <>
      {known ? `${organismName(evidence.dataset.dataset, known[0], language)} ` : ""}
      {page === null ? words : <ExternalLink href={page}>{words}</ExternalLink>}
    </>
  );
}

function EvidenceOf({ PMID, DOI, text, sentence, taxon, cell }: RelationEvidence): ReactNode {
  const { t } = useTranslation("study-panel");
  const links = recordLinks({ ...(PMID !== undefined && { PMID }), ...(DOI !== undefined && { DOI }) });
  return (
    <li>
      {links.map(({ label, url }) => (
        <span key={url} className={styles.part}>
          <ExternalLink href={url}>{label}</ExternalLink>
        </span>
      ))}
      {text === undefined ? null : <span className={styles.part}>{text}</span>}
      {taxon === undefined ? null : (
        <span className={styles.part}>
          <Taxon taxon={taxon} />
        </span>
      )}
      {cell === undefined ? null : <span className={styles.part}>{t("relation.cell", { cell })}</span>}
      {sentence === undefined ? null : <blockquote className={styles.quote}>{sentence}</blockquote>}
    </li>
  );
}

/** What a database or a file of another program lists: never a study of the subject, and said so by its heading. */
export function RelationCard({ relation }: { readonly relation: Relation }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const { id, origin, recordId, mechanism, residue, printed, direct, evidence: behind } = relation;
  const source = evidence.sources.get(origin);
  const heading = `relation-${id}`;
  const facts = [
    ["printed", printed],
    ["mechanism", mechanism],
    ["residue", residue],
    ["direct", direct === undefined ? t("notReported") : t(direct ? "relation.isDirect" : "relation.isIndirect")],
    ["record", recordId],
    ["licence", source?.licence ?? t("notReported")],
  ] as const;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <h4 className={styles.heading} id={heading}>
        {readingOfRelation(evidence, relation, language)}
      </h4>
      <p className={styles.source}>
        {source?.url === undefined ? (
          source ? (
            sourceName(source)
          ) : (
            origin
          )
        ) : (
          <ExternalLink href={source.url}>{sourceName(source)}</ExternalLink>
        )}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{t(`relation.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {behind.length === 0 ? (
        <p className={styles.note}>{t("relation.noEvidence")}</p>
      ) : (
        <ul className={styles.evidence} aria-label={t("relation.evidence")}>
          {[...new Map(behind.map((each) => [JSON.stringify(each), each]))].map(([key, each]) => (
            <EvidenceOf key={key} {...each} />
          ))}
        </ul>
      )}
    </article>
  );
}
