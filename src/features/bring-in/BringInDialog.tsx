import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "../../collection/change";
import type { Offer } from "../../store/datasets/transfer";
import { Dialog, shortText } from "../../ui";
import styles from "./BringIn.module.css";
import { FooterContext } from "./footer/Footer";
import { Steps } from "./Steps";
import { ownTools } from "./session/own-tools";
import type { Tools } from "./session/tools";
import { type ReadingState, useReading } from "./session/use-reading";

export interface BringInDialogProps {
  readonly offer: Offer;
  /** Other files or text in the place of these. */
  readonly onOffer: (offer: Offer) => void;
  /** Something went into the open collection as this change. */
  readonly onAdded: (change: Change) => void;
  readonly onClose: () => void;
  readonly tools?: Tools;
}

/** Brings evidence in: asks for it, reads it, shows what would enter, and adds it when the last button is pressed. */
export default function BringInDialog({
  offer,
  onOffer,
  onAdded,
  onClose,
  tools = ownTools,
}: BringInDialogProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const [at, setAt] = useState(0);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const files = offer.kind === "files" ? offer.files : [];
  // One after another: each file has a preview of its own.
  const one = useMemo(
    (): Offer => (offer.kind === "files" ? { kind: "files", files: offer.files.slice(at, at + 1) } : offer),
    [offer, at],
  );
  const reading = useReading(one, tools, t("pasted"));
  const name = shortText(offer.kind === "asked" ? "" : (files[at]?.name ?? t("pasted")));
  const failed = refusalOf(reading.state);
  const isLast = at + 1 >= files.length;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      staysOnPressOutside
      // A preview is something to work on; what comes before it is a question.
      size={isPreview(reading.state) ? "stage" : "wide"}
      title={
        failed === null ? t(name === "" ? "title" : "titleOf", { name }) : t("refused.title", { name, count: failed })
      }
      description={failed === null ? t("untouched") : t("refused.unchanged")}
      closeLabel={t("close")}
      footer={<div ref={setSlot} className={styles.footer} />}
    >
      <FooterContext value={slot}>
        {files.length > 1 ? <p className={styles.which}>{t("next", { at: at + 1, count: files.length })}</p> : null}
        <Steps
          key={at}
          {...{ reading, tools, onOffer, onAdded }}
          onCancel={onClose}
          onDone={() => (isLast ? onClose() : setAt(at + 1))}
        />
      </FooterContext>
    </Dialog>
  );
}

/** How many faults keep a file out; null where it is not refused. */
function refusalOf(state: ReadingState): number | null {
  if (state.kind === "lost") return 1;
  const result = state.kind === "read" ? state.read.answer.result : null;
  return result === null || result.ok ? null : (result.issues ?? result.notices).length;
}

function isPreview(state: ReadingState): boolean {
  if (state.kind === "reading") return state.before !== null;
  return state.kind === "read" && state.read.answer.result.ok;
}
