import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { countsToward, fullNetwork, type NetworkNode } from "../../../domain/network";
import { isGiven } from "../../../domain/records";
import { languageAfter, languageTable } from "../../../domain/records/base/languages";
import { sayThing } from "../../../domain/statements";
import { visibleNetwork } from "../../../domain/visible";
import { CategoryMark } from "../../../evidence-ui/CategoryMark";
import { Prose, Sentence } from "../../../evidence-ui/References";
import { useApp } from "../../../store/context";
import { useTransfer } from "../../../store/datasets/transfer";
import { selectEvidence, selectFilters, selectView } from "../../../store/selectors";
import { Button, ExternalLink } from "../../../ui";
import { outcomeWord } from "../../../wording/categories";
import { EntityButton } from "../cards/EntityButton";
import { StateMark } from "../cards/Mark";
import { xrefLink } from "../citation/xref-link";
import { usePanel } from "../context/panel-context";
import { Arrows } from "./Arrows";
import { Contested } from "./Contested";
import { Discrepancies } from "./Discrepancies";
import { Evidence } from "./Evidence";
import styles from "./Head.module.css";
import { type Found, nodeSubject } from "./subject";
import { Unknown } from "./Unknown";

const isRetractedOnly = ({ testedRefs, predictedRefs, retractedRefs }: NetworkNode): boolean =>
  retractedRefs.length > 0 && testedRefs.length + predictedRefs.length === 0;

/** What a box holds, each member with its mark; pressing one chooses it. */
function Members({ found }: { readonly found: Found<NetworkNode> }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence } = usePanel();
  const filters = useApp(selectFilters);
  const members = evidence.members.get(found.element.id) ?? [];
  const states = useMemo(() => {
    const open = { level: "molecules", toggled: [] } as const;
    const network = found.unfiltered ? fullNetwork(evidence, open) : visibleNetwork(evidence, filters, open);
    return new Map(network.nodes.map((node) => [node.id, node]));
  }, [evidence, filters, found.unfiltered]);
  if (members.length === 0) return null;
  return (
    <section className={styles.members} aria-labelledby="panel-members">
      <h3 id="panel-members" className={styles.label}>
        {t("node.members", { count: members.length })}
      </h3>
      <ul>
        {members.map((id) => {
          const member = states.get(id);
          const state = member?.state ?? "untested";
          const known = state === "untested" ? member : undefined;
          const counts = countsToward(evidence, id);
          return (
            <li key={id}>
              <span className={styles.markPlace}>
                <StateMark state={state} />
              </span>
              <EntityButton id={id} />
              <span className={styles.state}>
                {known && known.testedRefs.length > 0
                  ? t("node.namedOnly")
                  : known?.predictedOnly
                    ? t("node.predictedOnly")
                    : t(`encoding:state.${state}`)}
                {member && state !== "untested" && isRetractedOnly(member) ? ` · ${t("node.retractedOnly")}` : null}
                {counts === null || counts === "with" ? null : ` · ${t(`node.counts.${counts}`)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Identity({ node }: { readonly node: NetworkNode }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { entity } = node;
  const xrefs = entity.xrefs.map(xrefLink);
  const human = entity.xrefs.some((curie) => /^(uniprot|hgnc)/.test(curie));
  return (
    <details className={styles.identity}>
      <summary>{t("node.identity")}</summary>
      <dl>
        {entity.synonyms.length === 0 ? null : (
          <div>
            <dt>{t("node.synonyms")}</dt>
            <dd>{entity.synonyms.join(t("list.separator"))}</dd>
          </div>
        )}
        {xrefs.length === 0 ? null : (
          <div>
            <dt>{t("node.xrefs")}</dt>
            <dd>
              <ul className={styles.xrefs}>
                {xrefs.map(({ database, accession, url }) => (
                  <li key={database + accession}>
                    {database}{" "}
                    {url === null ? <span>{accession}</span> : <ExternalLink href={url}>{accession}</ExternalLink>}
                  </li>
                ))}
              </ul>
              {human ? <p className={styles.note}>{t("node.human")}</p> : null}
            </dd>
          </div>
        )}
        {entity.synonyms.length + xrefs.length === 0 ? <p className={styles.note}>{t("node.noIdentity")}</p> : null}
      </dl>
      {entity.note ? (
        <p className={styles.note}>
          <Prose text={entity.note} />
        </p>
      ) : null}
    </details>
  );
}

/** The way to what an evidence base says of a node. */
function MoreFromBase({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { askBase } = useTransfer();
  if (askBase === null) return null;
  return (
    <Button size="small" className={styles.base} onClick={() => askBase({ kind: "around", entity: id })}>
      {t("node.fromBase", { name })}
    </Button>
  );
}

function NodeHead({ found }: { readonly found: Found<NetworkNode> }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const node = found.element;
  const { entity } = node;
  const other = languageAfter(language);
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{entity.name[language]}</h2>
      {entity.name[other] === entity.name[language] ? null : (
        <p className={styles.otherName} lang={languageTable[other].tag}>
          {entity.name[other]}
        </p>
      )}
      <ul className={styles.facts} aria-label={t("node.facts")}>
        <li>
          {entity.kind === "outcome" ? outcomeWord(evidence.dataset.dataset, language) : t(`kind.${entity.kind}`)}
        </li>
        {entity.role === undefined ? null : <li>{t(`encoding:role.${entity.role}`)}</li>}
        {isGiven(entity.kind) || evidence.categories.size === 0 ? null : (
          <li>
            <CategoryMark category={node.category} />
            {node.category ? node.category.name[language] : t("encoding:category.none")}
          </li>
        )}
        {entity.pathway === undefined ? null : (
          <li>
            {t("node.in")} <EntityButton id={entity.pathway} />
          </li>
        )}
      </ul>
      <p className={styles.claim}>
        {isGiven(entity.kind) ? null : <StateMark state={node.state} />}
        <span>
          <Sentence said={sayThing(evidence, node)} />
        </span>
      </p>
      {node.standing === "contested" ? (
        <Contested
          entities={[node.id]}
          refs={[...node.testedRefs, ...node.retractedRefs, ...node.backgroundRefs]}
          contested
        />
      ) : null}
      <Discrepancies ids={node.discrepancies} />
      <Identity node={node} />
      <Arrows found={found} />
      <MoreFromBase id={node.id} name={entity.label?.[language] ?? entity.name[language]} />
      <Members found={found} />
    </header>
  );
}

/** A node: what it is, what is claimed of it, and what stands behind that. */
export function NodeView({ id }: { readonly id: string }): ReactNode {
  const evidence = useApp(selectEvidence);
  const filters = useApp(selectFilters);
  const view = useApp(selectView);
  const subject = useMemo(() => nodeSubject(evidence, filters, view, id), [evidence, filters, view, id]);
  if (!subject) return <Unknown id={id} />;
  return <Evidence subject={subject} head={(found) => <NodeHead found={found} />} />;
}
