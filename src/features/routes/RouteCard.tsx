import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Route } from "../../domain/routes";
import { RouteReading } from "../../evidence-ui/RouteReading";
import { useApp } from "../../store/context";
import { selectChoice } from "../../store/selectors";
import { Button, LinkIcon, TargetIcon } from "../../ui";
import { Chain } from "./Chain";
import styles from "./RouteCard.module.css";
import { useRouteActions } from "./use-route-actions";

/** A route: drawn as a chain, told as a sentence, with where it ends, where it is weak and what to be careful about. */
export function RouteCard({ route, end }: { readonly route: Route; readonly end?: string | undefined }): ReactNode {
  const { t } = useTranslation("routes");
  const chosen = useApp((state) => {
    const choice = selectChoice(state);
    return choice?.kind === "route" && choice.path.join(">") === route.id;
  });
  const { focus, linkTo } = useRouteActions();
  return (
    <li className={styles.card} aria-current={chosen ? "true" : undefined}>
      <Chain hops={route.hops} weakest={route.weakest} />
      <RouteReading route={route} end={end} />
      <div className={styles.actions}>
        <Button size="small" icon={<TargetIcon />} onClick={() => focus(route.entities)}>
          {t("focus")}
        </Button>
        <CopyLink href={() => linkTo(route.entities)} />
      </div>
    </li>
  );
}

/** How long a word of confirmation stays, milliseconds. */
const moment = 2600;

type Copied = { readonly how: "copied" } | { readonly how: "byHand"; readonly link: string } | null;

function CopyLink({ href }: { readonly href: () => string }): ReactNode {
  const { t } = useTranslation("routes");
  const [copied, setCopied] = useState<Copied>(null);
  useEffect(() => {
    if (copied?.how !== "copied") return;
    const timer = setTimeout(() => setCopied(null), moment);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const link = href();
    try {
      await navigator.clipboard.writeText(link);
      setCopied({ how: "copied" });
    } catch {
      // Refused where the page is not served securely.
      setCopied({ how: "byHand", link });
    }
  };
  const press = (): void => {
    copy().catch(() => undefined);
  };
  return (
    <>
      <Button size="small" variant="quiet" icon={<LinkIcon />} onClick={press}>
        {copied?.how === "copied" ? t("copied") : t("copyLink")}
      </Button>
      {copied?.how === "byHand" ? (
        <input className={styles.link} readOnly value={copied.link} aria-label={t("byHand")} />
      ) : null}
    </>
  );
}
