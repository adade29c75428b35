import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { NamePicker } from "../../evidence-ui/NamePicker";
import { useApp } from "../../store/context";
import { selectDrawnNetwork } from "../../store/selectors";
import { ToggleGroup } from "../../ui";
import { SelectField } from "../../ui/inputs/SelectField";
import { Crumbs } from "./Crumbs";
import styles from "./MapBar.module.css";
import { type Asked, type Look, looks, useEnds, useMap } from "./use-map";

/** Numbers of arrows that best supported offers. */
const counts = [50, 100, 150, 300] as const;

/** Over a large network: which part of it is shown, and the way back out of open boxes. */
export default function MapBar(): ReactNode {
  const { isOffered, ...map } = useMap();
  return isOffered ? <Bar {...map} /> : null;
}

function Bar({ asked, isPending, ask, count }: Omit<ReturnType<typeof useMap>, "isOffered">): ReactNode {
  const { t } = useTranslation("map");
  const id = useId();
  const { nodes, edges } = useApp(selectDrawnNetwork);
  return (
    <section className={styles.bar} aria-labelledby={id} data-screen-only="">
      <h2 id={id} className={styles.title}>
        {t("label")}
      </h2>
      <ToggleGroup<Look>
        label={t("label")}
        className={styles.looks}
        options={looks.map((value) => ({ value, label: t(`look.${value}`) }))}
        value={asked.look}
        onChange={(look) => ask({ look })}
      />
      <Details asked={asked} ask={ask} />
      {asked.look === "map" ? <Crumbs /> : null}
      <p role="status" className={styles.counts}>
        {isPending ? t(`ask.${asked.look === "between" ? "between" : "around"}`) : countsWords()}
      </p>
    </section>
  );

  function countsWords(): string {
    const boxes = t("boxes", { count: nodes.length });
    if (asked.look === "between" && edges.length === 0) return t("noRoute");
    return t("counts", { boxes, arrows: t("arrows", { count: edges.length }), all: count });
  }
}

interface DetailsProps {
  readonly asked: Asked;
  readonly ask: (next: Partial<Asked>) => void;
}

/** What a look is about: its ends, its steps, its number. */
function Details({ asked, ask }: DetailsProps): ReactNode {
  const { t } = useTranslation("map");
  if (asked.look === "best") {
    return (
      <SelectField
        label={t("count")}
        labelHidden
        groups={[{ options: counts.map((each) => ({ value: String(each), label: t("best", { count: each }) })) }]}
        value={String(asked.count)}
        onChange={(value) => ask({ count: Number(value) })}
      />
    );
  }
  if (asked.look === "around") {
    return (
      <>
        <End label={t("centre")} value={asked.one} onChange={(one) => ask({ one })} />
        <ToggleGroup
          label={t("steps")}
          options={[
            { value: "1", label: t("step", { count: 1 }) },
            { value: "2", label: t("step", { count: 2 }) },
          ]}
          value={String(asked.steps)}
          onChange={(value) => ask({ steps: value === "2" ? 2 : 1 })}
        />
      </>
    );
  }
  if (asked.look !== "between") return null;
  return (
    <>
      <End label={t("from")} value={asked.one} onChange={(one) => ask({ one })} />
      <End label={t("to")} value={asked.other} onChange={(other) => ask({ other })} />
    </>
  );
}

interface EndProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

function End(props: EndProps): ReactNode {
  const { t } = useTranslation("map");
  const groups = useEnds(t("things"));
  return (
    <div className={styles.end}>
      <NamePicker
        {...props}
        groups={groups}
        placeholder={t("placeholder")}
        nothing={t("nothing")}
        openLabel={t("open")}
      />
    </div>
  );
}
