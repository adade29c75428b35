import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Reach, type Reached, reaches } from "../../../exchange/plan/reach";
import { RadioGroup } from "../../../ui/inputs/RadioGroup";

export interface ReachChoiceProps {
  readonly reach: Reach;
  /** Rows or arrows that each would let in. */
  readonly reached: Reached;
  readonly onChange: (reach: Reach) => void;
}

/** Asks how much of a file comes into the open collection, with how much that is. */
export function ReachChoice({ reach, reached, onChange }: ReachChoiceProps): ReactNode {
  const { t } = useTranslation("bring-in");
  return (
    <RadioGroup
      label={t("reach.label")}
      options={reaches.map((value) => ({ value, label: t(`reach.${value}`), trailing: reached[value] }))}
      value={reach}
      onChange={onChange}
    />
  );
}
