import { useTranslation } from "react-i18next";
import { SourceFacts } from "../../evidence-ui/SourceFacts";
import { useApp } from "../../store/context";
import { selectEvidence } from "../../store/selectors";
import { Dialog, Key, useMedia } from "../../ui";
import { sourceContext } from "../../wording/own";
import styles from "./HelpDialog.module.css";

export interface HelpDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

const readings = ["columns", "heads", "lines", "marks", "boxes"] as const;

/** The words of legend, chips and tables that need a definition. */
const terms = [
  "mixed",
  "contested",
  "discrepancy",
  "unclear",
  "duplicate",
  "mediator",
  "record",
  "retracted",
  "gap",
] as const;

/** Keys by what they do; names of keys are the same in both languages. */
const keys = [
  { id: "search", keys: ["/"] },
  { id: "move", keys: ["←", "→", "↑", "↓"] },
  { id: "arrows", keys: ["Shift", "←", "→"] },
  { id: "beside", keys: ["↑", "↓"] },
  { id: "order", keys: ["PageUp", "PageDown"] },
  { id: "choose", keys: ["Enter"] },
  { id: "open", keys: ["Shift", "Enter"] },
  { id: "carry", keys: ["M"] },
  { id: "leave", keys: ["Esc"] },
  { id: "zoom", keys: ["+", "−", "0"] },
  { id: "region", keys: ["F6"] },
  { id: "rows", keys: ["↑", "↓", "←", "→"] },
  { id: "ends", keys: ["Home", "End"] },
  { id: "undo", keys: ["Ctrl", "Z"] },
  { id: "redo", keys: ["Ctrl", "Y"] },
  { id: "help", keys: ["?"] },
] as const;

const gestures = ["tap", "swipe", "pinch", "double", "hold"] as const;
const touchScreen = "(any-pointer: coarse)";

/** How to read the picture, what its terms mean, the keys, and where the evidence comes from. */
export default function HelpDialog({ open, onOpenChange }: HelpDialogProps) {
  const { t } = useTranslation("help");
  const source = sourceContext(useApp(selectEvidence).dataset);
  const hasTouch = useMedia(touchScreen);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} closeLabel={t("close")} size="wide" textOnly>
      <div className={styles.columns}>
        <section>
          <h3 className={styles.heading}>{t("reading.title")}</h3>
          <dl className={styles.readings}>
            {readings.map((id) => (
              <div key={id}>
                <dt>{t(`reading.${id}.name`)}</dt>
                <dd>{t(`reading.${id}.text`)}</dd>
              </div>
            ))}
          </dl>
          <h3 className={styles.heading}>{t("terms.title")}</h3>
          <dl className={styles.readings}>
            {terms.map((id) => (
              <div key={id}>
                <dt>{t(`terms.${id}.name`, source)}</dt>
                <dd>{t(`terms.${id}.text`, source)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3 className={styles.heading}>{t("keys.title")}</h3>
          <dl className={styles.keys}>
            {keys.map((row) => (
              <div key={row.id}>
                <dt>
                  {row.keys.map((key) => (
                    <Key key={key}>{key}</Key>
                  ))}
                </dt>
                <dd>{t(`keys.${row.id}`)}</dd>
              </div>
            ))}
          </dl>
          {hasTouch ? (
            <>
              <h3 className={styles.heading}>{t("touch.title")}</h3>
              <dl className={styles.keys}>
                {gestures.map((gesture) => (
                  <div key={gesture}>
                    <dt>{t(`touch.${gesture}.name`)}</dt>
                    <dd>{t(`touch.${gesture}.text`)}</dd>
                  </div>
                ))}
              </dl>
            </>
          ) : null}
          <h3 className={styles.heading}>{t("source.title")}</h3>
          <SourceFacts />
        </section>
      </div>
    </Dialog>
  );
}
