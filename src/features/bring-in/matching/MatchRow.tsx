import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { allEntityKinds, type EntityKind } from "../../../domain/records";
import type { NodeChoice, NodeMatch } from "../../../exchange/plan/choices";
import { CheckIcon, PlusIcon, shortText } from "../../../ui";
import { Picker } from "../../../ui/inputs/Picker";
import { SelectField } from "../../../ui/inputs/SelectField";
import styles from "./Matches.module.css";

export interface MatchRowProps {
  readonly match: NodeMatch;
  /** What the person chose; null: as it was found. */
  readonly choice: NodeChoice | null;
  /** What else it may be. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (choice: NodeChoice) => void;
}

/** One name: as it was found, another entity, or a new node whose kind is asked for. */
export function MatchRow({ match, choice, known, onChoose }: MatchRowProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const [asksOther, setAsksOther] = useState(false);
  const { name, found, suggested } = match;
  const now = choice ?? (found ? { use: found.id } : newNode);
  const fresh = isNew(now) ? now : null;
  const isOther = asksOther || (fresh === null && now.use !== found?.id);
  const value = isOther ? "other" : fresh === null ? "yes" : newValue(fresh.name);
  const choose = (next: string): void => {
    setAsksOther(next === "other");
    if (next === "yes" && found) onChoose({ use: found.id });
    const named = ["", ...suggested].find((each) => newValue(each) === next);
    if (named !== undefined) onChoose(named === "" ? newNode : { use: "new", name: named });
  };
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        {fresh ? <PlusIcon size={12} /> : <CheckIcon size={12} />}
        <span>
          <strong>{shortText(name)}</strong>
          {" → "}
          {found ? t(`match.by.${found.by}`, { name: found.name }) : t("match.unknown")}
        </span>
      </p>
      <SelectField
        label={t("match.label", { name: shortText(name) })}
        labelHidden
        groups={[
          {
            options: [
              ...(found ? [{ value: "yes", label: t("match.yes", { name: found.name }) }] : []),
              { value: "other", label: t("match.other") },
              { value: newValue(), label: t("match.new") },
              ...suggested.map((each) => ({ value: newValue(each), label: t("match.newNamed", { name: each }) })),
            ],
          },
        ]}
        value={value}
        onChange={choose}
      />
      {isOther ? <Other {...{ match, known, onChoose }} value={fresh === null ? now.use : null} /> : null}
      {fresh && !isOther ? (
        <Kind name={name} value={fresh.kind ?? match.kind} onChange={(kind) => onChoose(ofKind(fresh, kind))} />
      ) : null}
    </li>
  );
}

type NewNode = Extract<NodeChoice, { readonly use: "new" }>;
const newNode: NewNode = { use: "new" };
const isNew = (choice: NodeChoice): choice is NewNode => choice.use === newNode.use;
/** Value of the menu for a new node, under its own name or another. */
const newValue = (name = ""): string => `new ${name}`;

function ofKind({ kind: _, ...rest }: NewNode, kind: EntityKind | undefined): NewNode {
  return kind === undefined ? rest : { ...rest, kind };
}

interface OtherProps extends Pick<MatchRowProps, "match" | "known" | "onChoose"> {
  readonly value: string | null;
}

function Other({ match, known, onChoose, value }: OtherProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const groups = [
    { label: t("match.near"), options: match.others.map(({ id, name }) => ({ value: id, label: name, detail: id })) },
    { label: t("match.all"), options: known.map(({ id, name }) => ({ value: id, label: name, detail: id })) },
  ].filter(({ options }) => options.length > 0);
  return (
    <Picker
      label={t("match.which", { name: shortText(match.name) })}
      placeholder={t("match.find")}
      nothing={t("match.nothing")}
      openLabel={t("match.open")}
      groups={groups}
      order={(options, typed) =>
        options.filter(({ label, value: id }) => `${label} ${id}`.toLowerCase().includes(typed.trim().toLowerCase()))
      }
      value={value}
      onChange={(id) => onChoose({ use: id })}
    />
  );
}

/** Nobody said what it is: the kind of every new node until somebody does. */
const unreported: EntityKind = "unknown";

interface KindProps {
  readonly name: string;
  readonly value: EntityKind | undefined;
  readonly onChange: (kind: EntityKind | undefined) => void;
}

/** What a new node is; nothing is guessed. */
function Kind({ name, value, onChange }: KindProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const kinds = [unreported, ...allEntityKinds.filter((kind) => kind !== unreported)];
  return (
    <SelectField
      label={t("match.kind", { name: shortText(name) })}
      labelHidden
      groups={[{ options: kinds.map((kind) => ({ value: kind, label: t(`search:kind.${kind}`) })) }]}
      value={value ?? unreported}
      onChange={(next) => onChange(allEntityKinds.find((kind) => kind === next))}
    />
  );
}
