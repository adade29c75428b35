import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { hopsOf, routeOf } from "../../../domain/routes";
import { nameOf } from "../../../domain/statements";
import { RefNumbers } from "../../../evidence-ui/References";
import { RouteReading } from "../../../evidence-ui/RouteReading";
import { useApp } from "../../../store/context";
import { selectEvidence, selectFilters, selectLanguage } from "../../../store/selectors";
import head from "./Head.module.css";
import styles from "./RouteView.module.css";
import { Unknown } from "./Unknown";

/** A route step by step: what it says as a whole, and the references of each step. A loop has steps only. */
export function RouteView({ path }: { readonly path: readonly string[] }): ReactNode {
  const { t } = useTranslation("study-panel");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const countRetracted = useApp((state) => selectFilters(state).retracted === "counted");
  const route = useMemo(() => routeOf(evidence, path.join(">"), { countRetracted }), [evidence, path, countRetracted]);
  const steps = useMemo(() => {
    const hops = hopsOf(evidence, { countRetracted });
    return path.slice(1).map((target, at) => hops.get(path[at] ?? "")?.find((hop) => hop.target === target));
  }, [evidence, path, countRetracted]);
  const name = (id: string | undefined) => nameOf(evidence, id ?? "", language);
  if (steps.some((step) => step === undefined)) return <Unknown id={path.map(name).join(" → ")} />;
  return (
    <>
      <header className={head.head}>
        <h2 className={head.name}>{`${name(path[0])} → ${name(path.at(-1))}`}</h2>
      </header>
      {route ? <RouteReading route={route} /> : null}
      <ol className={styles.steps} aria-label={t("route.steps")}>
        {steps.map((step) =>
          step ? (
            <li key={step.target} className={styles.step}>
              <span className={styles.ends}>{`${name(step.source)} → ${name(step.target)}`}</span>
              <span className={styles.class}>{t(`encoding:class.${step.cls}`)}</span>
              <RefNumbers refs={[...new Set([...step.refs, ...step.retractedRefs])].sort((a, b) => a - b)} />
            </li>
          ) : null,
        )}
      </ol>
    </>
  );
}
