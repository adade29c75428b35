import type { TFunction } from "i18next";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Change } from "../../../collection/change";
import { bytesOf } from "../../../evidence-base/model/manifest";
import type { OpenedBase } from "../../../evidence-base/open";
import { DatasetFaults } from "../../../evidence-ui/datasets/DatasetFaults";
import { useCollection } from "../../../store/collections/context";
import type { BaseQuestion } from "../../../store/datasets/transfer";
import { Button } from "../../../ui";
import { type Adding, useAdd } from "../adding/use-add";
import styles from "../opening/Base.module.css";
import { Fault } from "../opening/Fault";
import { useSizes } from "../opening/use-sizes";
import { EdgeList, edgeKey } from "./EdgeList";
import { type Answer, useAnswer } from "./use-answer";

/** Of what touches a node so many of the best supported are chosen at first; between nodes all are. */
const firstChosen = 20;

export interface AskBaseProps {
  readonly opened: OpenedBase;
  readonly bytesRead: () => number;
  readonly question: BaseQuestion;
  /** Of the node that is asked about. */
  readonly name: string;
  /** Where the buttons go: below what scrolls. */
  readonly footer: HTMLElement | null;
  readonly onAdded: (change: Change) => void;
}

/** Asks an open base, shows what it lists, and adds what is chosen of it. */
export function AskBase({ opened, bytesRead, question, name, footer, onAdded }: AskBaseProps): ReactNode {
  const { t } = useTranslation("evidence-base");
  const { megabytes } = useSizes();
  const { dataset } = useCollection();
  // What is added below is no new question.
  const [asked] = useState(dataset);
  const answer = useAnswer(opened, question, asked);
  const found = answer.kind === "found" ? answer : null;
  const { adding, add } = useAdd(opened, question, found ?? nothing);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const edges = found?.edges ?? nothing.edges;
  useEffect(() => {
    const first = question.kind === "between" ? edges : edges.slice(0, firstChosen);
    setChosen(new Set(first.map(edgeKey)));
  }, [edges, question]);
  const picked = useMemo(() => edges.filter((edge) => chosen.has(edgeKey(edge))), [edges, chosen]);
  const isBusy = adding?.kind === "reading" || adding?.kind === "busy";
  const press = async (): Promise<void> => {
    const change = await add(picked);
    if (change !== null) onAdded(change);
  };
  const read = t("asking.read", { read: megabytes(bytesRead()), size: megabytes(bytesOf(opened.manifest)) });
  return (
    <>
      {answer.kind === "fault" ? <Fault fault={answer.fault} /> : null}
      {adding?.kind === "fault" ? <Fault fault={adding.fault} /> : null}
      <p role="status" className={styles.said}>
        {[saidOf(answer, adding, { name, all: asked.entities.length }, t), read].filter((each) => each).join(" ")}
      </p>
      {adding?.kind === "issues" ? <DatasetFaults issues={adding.issues} /> : null}
      <Progress answer={answer} adding={adding} />
      {edges.length > 0 ? <EdgeList edges={edges} chosen={chosen} onChoose={setChosen} /> : null}
      {footer &&
        createPortal(
          <Button
            variant="primary"
            disabled={isBusy || picked.length === 0}
            focusableWhenDisabled
            // `add` keeps its own failure.
            onClick={() => press().catch(() => undefined)}
          >
            {t("add", { count: picked.length })}
          </Button>,
          footer,
        )}
    </>
  );
}

const nothing = { edges: [], nodes: new Map(), around: null } as const;

function Progress({ answer, adding }: { readonly answer: Answer; readonly adding: Adding | null }): ReactNode {
  const { t } = useTranslation("evidence-base");
  const at = adding?.kind === "reading" ? adding : answer.kind === "asking" ? answer : null;
  if (at === null && adding?.kind !== "busy") return null;
  const value = at === null || at.of === 0 ? undefined : at.done / at.of;
  return <progress className={styles.progress} max={1} value={value} aria-label={t("asking.progress")} />;
}

/** One sentence for where things are. */
function saidOf(
  answer: Answer,
  adding: Adding | null,
  { name, all }: { readonly name: string; readonly all: number },
  t: TFunction<"evidence-base">,
): string {
  if (adding !== null) {
    if (adding.kind === "reading") return t("asking.evidence", { done: adding.done, count: adding.of });
    if (adding.kind === "busy") return t("asking.adding");
    if (adding.kind === "issues") return t("issues");
    return adding.kind === "fault" ? "" : t(adding.kind);
  }
  if (answer.kind === "asking" && answer.of === 0) return t("asking.base");
  if (answer.kind === "asking") return t("asking.nodes", { done: answer.done, count: answer.of });
  if (answer.kind === "fault") return "";
  const count = answer.edges.length;
  if (answer.around !== null) return t("found.around", { count, name });
  return name === "" ? t("found.between", { count, nodes: answer.nodes.size, all }) : t("found.unknown", { name });
}
