import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { bytesOf, type Manifest } from "../../../evidence-base/model/manifest";
import { Button } from "../../../ui";
import styles from "./Base.module.css";
import { baseStore } from "./opened";
import { useSizes } from "./use-sizes";

/** Which base it is: its sources with version and licence, and how much there is in it. */
export function AboutBase({ manifest }: { readonly manifest: Manifest }): ReactNode {
  const { t } = useTranslation("evidence-base");
  const { megabytes, number } = useSizes();
  const { title, counts, sources } = manifest;
  return (
    <section className={styles.about} aria-label={t("about.label")}>
      <div>
        <h3>{title}</h3>
        <p className={styles.note}>
          {t("about.counts", {
            rows: number(counts.rows),
            edges: number(counts.edges),
            entities: number(counts.entities),
            size: megabytes(bytesOf(manifest)),
          })}
        </p>
        <ul className={styles.note}>
          {sources.map(({ id, name, version, licence, rows }) => (
            <li key={id}>
              {t("about.source", {
                name,
                version: version ?? t("about.notReported"),
                licence: licence ?? t("about.notReported"),
                rows: number(rows),
              })}
            </li>
          ))}
        </ul>
      </div>
      <Button size="small" onClick={() => baseStore.setState({ kind: "none" }, true)}>
        {t("about.other")}
      </Button>
    </section>
  );
}
