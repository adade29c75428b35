import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { edgeClasses } from "../../domain/network";
import type { RouteAnswer } from "../../domain/routes";
import { nameOf } from "../../domain/statements";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { Button, shortText } from "../../ui";
import { EmptyState } from "../../ui/display/EmptyState";
import { exampleEnds } from "./query/example-ends";
import { longest, type RoutesQuery } from "./query/question";
import { RouteCard } from "./RouteCard";
import styles from "./RoutesPage.module.css";
import type { RouteSearch } from "./search/use-routes";

export interface ResultsProps {
  readonly asked: RoutesQuery;
  readonly onAsk: (next: Partial<RoutesQuery>) => void;
  readonly search: RouteSearch;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** The routes, or in plain words why there are none. */
export function Results(props: ResultsProps): ReactNode {
  const { asked, search, onStop, onAgain } = props;
  const { t } = useTranslation("routes");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const answer = search.state === "found" ? search.found.answer : null;
  const said = useSaid(props);
  const title =
    asked.to === null || !evidence.entities.has(asked.to)
      ? t("result.title")
      : t("result.between", {
          from: nameOf(evidence, asked.from, language),
          to: nameOf(evidence, asked.to, language),
        });
  return (
    <section className={styles.part} aria-labelledby="routes-found" aria-busy={search.state === "searching"}>
      <h3 id="routes-found" className={styles.heading}>
        {title}
      </h3>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {search.state === "searching" && search.slow ? (
        <div>
          <progress className={styles.progress} aria-label={t("result.searching")} />
          <Button size="small" onClick={onStop}>
            {t("result.stop")}
          </Button>
        </div>
      ) : null}
      {asked.to !== null && (search.state === "failed" || search.state === "stopped") ? (
        <div>
          <Button size="small" onClick={onAgain}>
            {t("result.again")}
          </Button>
        </div>
      ) : null}
      {asked.to === null ? <Examples {...props} /> : null}
      {answer && answer.problem === null && answer.routes.length === 0 ? <Try {...props} /> : null}
      {answer && answer.routes.length > 0 ? (
        <ol className={styles.routes}>
          {answer.routes.map((route) => (
            <RouteCard key={route.id} route={route} end={asked.to ?? undefined} />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function useSaid({ asked, search }: ResultsProps): string {
  const { t } = useTranslation("routes");
  const evidence = useApp(selectEvidence);
  if (asked.to === null) return t("result.ask");
  if (search.state === "searching") return search.slow ? t("result.searching") : "";
  if (search.state !== "found") return t(`result.${search.state}`);
  const { answer } = search.found;
  if (!answer) return "";
  if (answer.problem === "unknown") {
    return t("result.unknown", { id: shortText(evidence.entities.has(asked.from) ? asked.to : asked.from) });
  }
  if (answer.problem === "same") return t("result.same");
  if (answer.routes.length === 0) return t("result.none", { count: asked.maxHops });
  return counted(answer, (key, count) => t(`result.${key}`, { count }));
}

function counted({ routes, leftOut, complete }: RouteAnswer, say: (key: string, count: number) => string): string {
  const more = leftOut === 0 ? [] : [say(complete ? "leftOut" : "leftOutAtLeast", leftOut)];
  const gaveUp = complete ? [] : [say("gaveUp", 0)];
  return [say("count", routes.length), ...more, ...gaveUp].join(" ");
}

/** Before anything is asked: ends that most studies report on. */
function Examples({ onAsk }: ResultsProps): ReactNode {
  const { t } = useTranslation("routes");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const ends = exampleEnds(evidence);
  return (
    <EmptyState why={t(ends.length > 0 ? "empty.text" : "empty.none")}>
      {ends.map((to) => (
        <Button key={to} size="small" onClick={() => onAsk({ to })}>
          {t("empty.to", { name: nameOf(evidence, to, language) })}
        </Button>
      ))}
    </EmptyState>
  );
}

/** What may help where nothing was found. */
function Try({ asked, onAsk }: ResultsProps): ReactNode {
  const { t } = useTranslation("routes");
  return (
    <div className={styles.tries}>
      {asked.maxHops < longest ? (
        <Button size="small" onClick={() => onAsk({ maxHops: longest })}>
          {t("try.longer", { count: longest })}
        </Button>
      ) : null}
      {asked.classes.length < edgeClasses.length ? (
        <Button size="small" onClick={() => onAsk({ classes: edgeClasses })}>
          {t("try.classes")}
        </Button>
      ) : null}
      <p className={styles.muted}>{t("try.other")}</p>
    </div>
  );
}
