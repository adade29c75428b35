import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { hasNumbers, refLabel } from "../../domain/evidence";
import { noFilters } from "../../domain/filters";
import type { Finding, ReportedApproach } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { DirectionMark, directionOfEffect } from "../../evidence-ui/DirectionMark";
import { MayBeOne } from "../../evidence-ui/MayBeOne";
import { StudyButton } from "../../evidence-ui/StudyButton";
import { useAppStore } from "../../store/context";
import { Button, CloseIcon, IconButton, TargetIcon } from "../../ui";
import styles from "./CellCard.module.css";
import type { PlacedCell } from "./cell-id";
import { useGapWords } from "./gap-words";

const approachOf: Readonly<Record<PlacedCell["cell"]["level"], ReportedApproach>> = {
  "in silico": "in silico",
  cells: "in vitro",
  "ex vivo": "ex vivo",
  animals: "in vivo",
  humans: "clinical",
  "not reported": "not-reported",
};

export interface CellCardProps {
  readonly at: PlacedCell;
  /** The reader has just pressed its cell. */
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function StudyOfCell({ studyRef, findings }: { readonly studyRef: number; readonly findings: readonly Finding[] }) {
  const { evidence, language } = useGapWords();
  const study = evidence.studyByRef.get(studyRef);
  return (
    <li className={styles.study}>
      <StudyButton studyRef={studyRef}>
        {hasNumbers(evidence)
          ? `${studyRef} ${study?.firstAuthor ?? ""} ${study?.citation.issued ?? ""}`
          : refLabel(evidence, studyRef, language)}
      </StudyButton>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <DirectionMark direction={directionOfEffect(finding.effect)} />
            {nameOf(evidence, finding.object, language)}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What is behind a cell: its studies with what they found, or that nobody has looked; and the way to the graph. */
export function CellCard({ at, takeFocus, onClose }: CellCardProps): ReactNode {
  const store = useAppStore();
  const words = useGapWords();
  const { t, evidence } = words;
  const { row, cell } = at;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = words.place(at);
  useEffect(() => {
    if (takeFocus && place !== "") heading.current?.focus();
  }, [takeFocus, place]);
  const findings = cell.findings.flatMap((id) => evidence.findings.get(id) ?? []);
  const refs = [...cell.refs, ...cell.retractedRefs].sort((a, b) => a - b);
  const ofRef = (ref: number) => findings.filter(({ study }) => evidence.studies.get(study)?.ref === ref);
  const show = (): void => {
    const { change, set } = store.getState();
    const filters = {
      ...noFilters,
      effects: cell.category === null ? [] : [cell.category.id],
      approaches: [approachOf[cell.level]],
      pathways: row.pathway === null ? [] : [row.pathway],
    };
    // An open question has nothing that filters could leave.
    change({
      filters: cell.findings.length === 0 ? noFilters : filters,
      choice: row.pathway === null ? null : { kind: "node", id: row.pathway },
    });
    set({ page: "graph" });
  };
  const keys = {
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      onClose();
    },
  };
  return (
    <section className={styles.card} aria-label={place} {...keys}>
      <div className={styles.top}>
        <h3 className={styles.heading} tabIndex={-1} ref={heading}>
          {place}
        </h3>
        <IconButton label={t("gaps:card.close")} icon={<CloseIcon />} size="small" onClick={onClose} />
      </div>
      {cell.refs.length === 0 ? <p className={styles.question}>{t("gaps:card.open")}</p> : null}
      {cell.refs.length === 0 ? null : <p className={styles.counts}>{words.counts(cell)}</p>}
      {cell.disputed.length === 0 ? null : <p className={styles.counts}>{words.disputed(cell)}</p>}
      <MayBeOne refs={cell.refs} />
      {refs.length === 0 ? null : (
        <ul className={styles.list}>
          {refs.map((ref) => (
            <StudyOfCell key={ref} studyRef={ref} findings={ofRef(ref)} />
          ))}
        </ul>
      )}
      {row.pathway === null && refs.length === 0 ? null : (
        <Button size="small" icon={<TargetIcon />} onClick={show}>
          {cell.findings.length === 0 ? t("gaps:card.pathway") : t("gaps:card.show")}
        </Button>
      )}
    </section>
  );
}
