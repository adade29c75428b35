import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { GuideLink } from "../../evidence-ui/guide/GuideLink";
import { useApp } from "../../store/context";
import { selectEvidence } from "../../store/selectors";
import { Button, Dialog, HelpIcon, InfoIcon, SectionsIcon, useMedia } from "../../ui";
import { sourceContext } from "../../wording/own";
import { Gestures } from "./Gestures";
import styles from "./HelpDialog.module.css";
import { KeyList } from "./KeyList";

export interface HelpDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onIntroduction: () => void;
  /** Opens what the marks of the present figure mean. */
  readonly onReading: () => void;
  readonly onAbout: () => void;
}

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

const touchScreen = "(any-pointer: coarse)";
/** No mouse and no touch pad: a phone or a tablet. */
const touchFirst = "(pointer: coarse)";

/** Ways to the introduction, to the reading of the figure and to what the app is; gestures, keys and terms. */
export default function HelpDialog({
  open,
  onOpenChange,
  onIntroduction,
  onReading,
  onAbout,
}: HelpDialogProps): ReactNode {
  const { t } = useTranslation("help");
  const source = sourceContext(useApp(selectEvidence).dataset);
  const hasTouch = useMedia(touchScreen);
  const isTouchFirst = useMedia(touchFirst);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} closeLabel={t("close")} size="wide">
      <div className={styles.ways}>
        <Button variant="primary" icon={<SectionsIcon size={14} />} onClick={onIntroduction}>
          {t("ways.introduction")}
        </Button>
        <Button icon={<HelpIcon size={14} />} onClick={onReading}>
          {t("ways.reading")}
        </Button>
        <Button icon={<InfoIcon size={14} />} onClick={onAbout}>
          {t("ways.about")}
        </Button>
      </div>
      <div className={styles.guide}>
        <GuideLink />
      </div>
      <div className={styles.columns}>
        <div>
          {isTouchFirst ? <Gestures /> : null}
          <KeyList />
          {hasTouch && !isTouchFirst ? <Gestures /> : null}
        </div>
        <section>
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
      </div>
    </Dialog>
  );
}
