import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/context";
import { Button } from "../../ui";
import styles from "./IntroductionOffer.module.css";

export interface IntroductionOfferProps {
  readonly onStart: () => void;
  /** It is answered, or the reader has begun without it. */
  readonly onClose: () => void;
}

/** Offers the introduction, once, and beside what the reader does: it takes no focus, and goes away with the first thing that is done. */
export default function IntroductionOffer({ onStart, onClose }: IntroductionOfferProps): ReactNode {
  const { t } = useTranslation("introduction");
  const store = useAppStore();
  useEffect(
    () =>
      store.subscribe((next, before) => {
        const parts = ["choice", "page", "filters", "view", "step"] as const;
        if (parts.some((part) => next[part] !== before[part])) onClose();
      }),
    [store, onClose],
  );
  useEffect(() => {
    const onPress = ({ target }: Event): void => {
      if (target instanceof Element && target.closest("main")) onClose();
    };
    document.addEventListener("pointerdown", onPress, { capture: true });
    return () => document.removeEventListener("pointerdown", onPress, { capture: true });
  }, [onClose]);
  return (
    <section className={styles.offer} aria-label={t("offer.label")} data-screen-only="">
      <p>{t("offer.text")}</p>
      <Button size="small" variant="primary" onClick={onStart}>
        {t("offer.start")}
      </Button>
      <Button size="small" variant="quiet" onClick={onClose}>
        {t("offer.no")}
      </Button>
    </section>
  );
}
