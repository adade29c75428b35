import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { Change } from "../../collection/change";
import { useApp } from "../../store/context";
import type { BaseQuestion } from "../../store/datasets/transfer";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { Button, Dialog } from "../../ui";
import { AskBase } from "./asking/AskBase";
import { AboutBase } from "./opening/AboutBase";
import styles from "./opening/Base.module.css";
import { Fault } from "./opening/Fault";
import { OpenBase } from "./opening/OpenBase";
import { baseStore, namedBase, openAt } from "./opening/opened";

export interface BaseDialogProps {
  readonly question: BaseQuestion;
  /** Something went into the open collection as this change. */
  readonly onAdded: (change: Change) => void;
  readonly onClose: () => void;
}

/** Opens an evidence base, asks it what it lists of the open collection, and adds what is chosen. */
export default function BaseDialog({ question, onAdded, onClose }: BaseDialogProps): ReactNode {
  const { t } = useTranslation("evidence-base");
  const state = useStore(baseStore);
  const language = useApp(selectLanguage);
  const evidence = useApp(selectEvidence);
  const [footer, setFooter] = useState<HTMLElement | null>(null);
  const entity = question.kind === "around" ? evidence.entities.get(question.entity) : undefined;
  const name = entity === undefined ? "" : (entity.label ?? entity.name)[language];
  useEffect(() => {
    const named = namedBase();
    // Once a visit; where it failed, the fault says so.
    if (named !== null && baseStore.getState().kind === "none") openAt(named).catch(() => undefined);
  }, []);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      staysOnPressOutside
      size="wide"
      title={name === "" ? t("title") : t("titleAround", { name })}
      description={t("untouched")}
      closeLabel={t("close")}
      footer={
        <div ref={setFooter} className={styles.footer}>
          <Button onClick={onClose}>{t("close")}</Button>
        </div>
      }
    >
      <div className={styles.content}>
        {state.kind === "fault" ? <Fault fault={state.fault} /> : null}
        {state.kind === "opening" ? <p role="status">{t("choose.opening", { place: state.place })}</p> : null}
        {state.kind === "none" || state.kind === "fault" ? <OpenBase /> : null}
        {state.kind === "open" ? (
          <>
            <AboutBase manifest={state.opened.manifest} />
            <AskBase
              {...{ question, name, footer }}
              opened={state.opened}
              bytesRead={state.bytesRead}
              onAdded={(change) => {
                onAdded(change);
                onClose();
              }}
            />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
