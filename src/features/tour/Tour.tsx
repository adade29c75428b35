import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { Button, CloseIcon, IconButton } from "../../ui";
import { readingOf } from "../../wording/readings";
import { LineSamples } from "./LineSamples";
import { placeCard } from "./place";
import type { TourStep } from "./steps";
import styles from "./Tour.module.css";
import { useTarget } from "./use-target";
import { type Tour as TourState, useTour } from "./use-tour";

export interface TourProps {
  readonly onEnd: () => void;
}

/** The two-minute tour: a card that leads through the app, which shows at each step what the card speaks of. */
export default function Tour({ onEnd }: TourProps): ReactNode {
  const tour = useTour(onEnd);
  return <Card key={tour.step.id} tour={tour} onEnd={onEnd} />;
}

function Card({ tour, onEnd }: { readonly tour: TourState; readonly onEnd: () => void }): ReactNode {
  const { t } = useTranslation("tour");
  const { step, at, count, goTo } = tour;
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
    <div className={styles.tour} data-screen-only="">
      {target ? <div ref={frame} className={styles.frame} aria-hidden="true" /> : null}
      <section
        ref={card}
        className={styles.card}
        role="dialog"
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
function Words({ step }: { readonly step: TourStep }): ReactNode {
  const { t } = useTranslation("tour");
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
