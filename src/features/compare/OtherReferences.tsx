import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Evidence, paperInLink, proseText, refLabel } from "../../domain/evidence";
import { citationLine } from "../../figure/references/citation-line";
import { recordLinks } from "../../figure/references/record-links";
import { useApp } from "../../store/context";
import { useDatasets } from "../../store/datasets/context";
import { selectLanguage } from "../../store/selectors";
import { sourceOfKey } from "../../store/source";
import { Button, Dialog, ExternalLink } from "../../ui";
import { sourceContext } from "../../wording/own";
import styles from "./ComparisonTable.module.css";

interface OtherReferencesProps {
  readonly evidence: Evidence;
  /** Key of the dataset's source. */
  readonly dataset: string;
  readonly refs: readonly number[];
}

/** References of the second dataset: each opens what that dataset says of the paper, and the way to it there. */
export function OtherReferences({ evidence, dataset, refs }: OtherReferencesProps): ReactNode {
  const { t } = useTranslation("compare");
  const language = useApp(selectLanguage);
  const [shown, setShown] = useState<number | null>(null);
  return (
    <span className={styles.refs}>
      {refs.map((ref) => {
        const label = refLabel(evidence, ref, language);
        const author = evidence.studyByRef.get(ref)?.firstAuthor ?? "";
        return (
          <button
            key={ref}
            type="button"
            className={styles.ref}
            aria-haspopup="dialog"
            aria-label={t("other.ref", { label, author })}
            onClick={() => setShown(ref)}
          >
            {label}
          </button>
        );
      })}
      {shown === null ? null : (
        <OtherStudy evidence={evidence} dataset={dataset} number={shown} onClose={() => setShown(null)} />
      )}
    </span>
  );
}

interface OtherStudyProps {
  readonly evidence: Evidence;
  readonly dataset: string;
  readonly number: number;
  readonly onClose: () => void;
}

function OtherStudy({ evidence, dataset, number, onClose }: OtherStudyProps): ReactNode {
  const { t } = useTranslation("compare");
  const { open } = useDatasets();
  const language = useApp(selectLanguage);
  const study = evidence.studyByRef.get(number);
  if (!study) return null;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("study", {
        ref: refLabel(evidence, number, language),
        author: study.firstAuthor,
        ...sourceContext(evidence.dataset),
      })}
      description={evidence.dataset.dataset.title[language]}
      closeLabel={t("other.close")}
    >
      <div className={styles.otherStudy}>
        <p>{citationLine(study, language, (names) => t("other.etAl", { names }))}</p>
        {study.summary === undefined ? null : <p>{proseText(evidence, study.summary)[language]}</p>}
        {recordLinks(study.citation).map(({ label, url }) => (
          <p key={url}>
            <ExternalLink href={url}>{label}</ExternalLink>
          </p>
        ))}
        <p>
          <Button onClick={() => open(sourceOfKey(dataset), { study: paperInLink(evidence.dataset, number) })}>
            {t("other.open")}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
