import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { Button, CloseIcon, IconButton } from "../../ui";
import { readingOf } from "../../wording/readings";
import styles from "./Introduction.module.css";
import { LineSamples } from "./LineSamples";
import { placeCard } from "./place";
import type { IntroductionStep } from "./steps";
import { type Introduction as IntroductionState, useIntroduction } from "./use-introduction";
import { useTarget } from "./use-target";

export interface IntroductionProps {
  readonly onEnd: () => void;
}

/** The two-minute introduction: a card that leads through the app, which shows at each step what the card speaks of. */
export default function Introduction({ onEnd }: IntroductionProps): ReactNode {
  const introduction = useIntroduction(onEnd);
  return <Card key={introduction.step.id} introduction={introduction} onEnd={onEnd} />;
}

function Card({
  introduction,
  onEnd,
}: {
  readonly introduction: IntroductionState;
  readonly onEnd: () => void;
}): ReactNode {
  const { t } = useTranslation("introduction");
  const { step, at, count, goTo } = introduction;
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const target = useTarget(step.targets);
  useLayoutEffect(() => {
    if (frame.current && target) {
      Object.assign(frame.current.style, {
        left: `${target.left}px`,
        top: `${target.top}px`,
        width: `${target.width}px`,
        height: `${target.height}px`,
      });
    }
    if (!card.current) return;
    const { offsetWidth, offsetHeight } = card.current;
    const room = { width: innerWidth, height: innerHeight };
    const place = placeCard(target, { width: offsetWidth, height: offsetHeight }, room);
    Object.assign(card.current.style, { left: `${place.left}px`, top: `${place.top}px` });
  }, [target]);
  // The step takes the focus, so that a screen reader reads it and the keys are its own.
  useEffect(() => card.current?.focus(), []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || (by < 0 && at === 0)) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(at + by);
  };
  return (
    <div className={styles.introduction} data-screen-only="">
      {target ? <div ref={frame} className={styles.frame} aria-hidden="true" /> : null}
      <section
        ref={card}
        className={styles.card}
        role="dialog"
        data-introduction="card"
        tabIndex={-1}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        onKeyDown={onKeyDown}
      >
        <div className={styles.top}>
          <p className={styles.progress}>{t("progress", { at: at + 1, of: count })}</p>
          <IconButton size="small" label={t("end")} icon={<CloseIcon />} onClick={onEnd} />
        </div>
        <h2 id={`${id}-title`} className={styles.title}>
          {t(`step.${step.id}.title`)}
        </h2>
        <div id={`${id}-text`} className={styles.text}>
          <Words step={step} />
        </div>
        <div className={styles.buttons}>
          <Button variant="primary" onClick={() => goTo(at + 1)}>
            {t(at + 1 < count ? "next" : "finish")}
          </Button>
          {at > 0 ? <Button onClick={() => goTo(at - 1)}>{t("back")}</Button> : null}
          {at + 1 < count ? (
            <Button variant="quiet" className={styles.skip} onClick={onEnd}>
              {t("skip")}
            </Button>
          ) : null}
        </div>
      </section>
    </div>
  );
}

/** What a step says, with its example out of the open dataset. */
function Words({ step }: { readonly step: IntroductionStep }): ReactNode {
  const { t } = useTranslation("introduction");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const category = step.category === undefined ? undefined : evidence.categories.get(step.category);
  return (
    <>
      <p>{t(`step.${step.id}.text`)}</p>
      {step.id === "lines" ? <LineSamples /> : null}
      {step.example ? (
        <p className={styles.example}>{t("example", { reading: readingOf(evidence, step.example, language) })}</p>
      ) : null}
      {category ? <p className={styles.example}>{t("filtered", { category: category.name[language] })}</p> : null}
    </>
  );
}
