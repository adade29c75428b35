import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/context";
import { Button } from "../../ui";
import styles from "./TourOffer.module.css";

export interface TourOfferProps {
  readonly onStart: () => void;
  /** It is answered, or the reader has begun without it. */
  readonly onClose: () => void;
}

/** Offers the tour, once, and beside what the reader does: it takes no focus, and goes away with the first thing that is done. */
export default function TourOffer({ onStart, onClose }: TourOfferProps): ReactNode {
  const { t } = useTranslation("tour");
  const store = useAppStore();
  useEffect(
    () =>
      store.subscribe((next, before) => {
        const isBusy = next.choice !== before.choice || next.page !== before.page || next.filters !== before.filters;
        if (isBusy) onClose();
      }),
    [store, onClose],
  );
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
