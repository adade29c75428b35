import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DirectionMark, directionOfEffect } from "../../../evidence-ui/DirectionMark";
import type { IncomingArrow, IncomingNetwork } from "../../../exchange/base/incoming";
import { messageKey } from "../../../i18n/message-key";
import { shortText } from "../../../ui";
import { ScrollRegion } from "../../../ui/display/ScrollRegion";
import styles from "./ListPreview.module.css";

/** Arrows that are shown; what comes in is all of them. */
const shown = 50;

/** The first arrows of a network, each with its sign and the papers behind it, and whom they are from. */
export function NetworkPreview({ network }: { readonly network: IncomingNetwork }): ReactNode {
  const { t } = useTranslation("bring-in");
  const { origin, title, nodes, arrows } = network;
  const names = useMemo(() => new Map(nodes.map(({ key, name }) => [key, name])), [nodes]);
  const kind = origin.isDatabase ? "database" : "file";
  return (
    <div className={styles.preview}>
      <p>
        {title === undefined ? null : <strong>{title} </strong>}
        {t(`network.from.${kind}`, { name: origin.name })}
        {origin.version === undefined ? null : ` · ${t("network.version", { version: origin.version })}`}
        {` · ${origin.licence ?? t("network.noLicence")}`}
      </p>
      <ScrollRegion className={styles.scroll} label={t("network.label")}>
        <table className={styles.table}>
          <caption>{t("network.caption", { shown: Math.min(shown, arrows.length), count: arrows.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("network.source")}</th>
              <th scope="col">{t("network.relation")}</th>
              <th scope="col">{t("network.target")}</th>
              <th scope="col">{t("network.evidence")}</th>
            </tr>
          </thead>
          <tbody>
            {arrows.slice(0, shown).map((arrow) => (
              <tr key={JSON.stringify(arrow)}>
                <td>{names.get(arrow.from)}</td>
                <td>
                  <Relation arrow={arrow} />
                </td>
                <td>{names.get(arrow.to)}</td>
                <td>{evidenceOf(arrow)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

/** The sign of an arrow, with its own word behind it where the file has one. */
function Relation({ arrow: { relation, relationPrinted } }: { readonly arrow: IncomingArrow }): ReactNode {
  const { t } = useTranslation("bring-in");
  const words = relation === "interacts" ? t("network.interacts") : t(`study-panel:effect.${messageKey(relation)}`);
  return (
    <>
      {relation === "interacts" ? null : <DirectionMark direction={directionOfEffect(relation)} />} {words}
      {relationPrinted === undefined ? null : <span className={styles.muted}> “{shortText(relationPrinted, 30)}”</span>}
    </>
  );
}

function evidenceOf({ evidence }: IncomingArrow): string {
  const papers = evidence.flatMap(({ pmid, doi, text }) =>
    pmid === undefined ? [doi ?? text ?? []].flat() : [`PMID ${pmid}`],
  );
  return shortText([...new Set(papers)].join("; "), 80);
}
