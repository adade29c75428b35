import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox, RadioGroup, Switch, ToggleGroup } from "../../ui";
import { Picker } from "../../ui/inputs/Picker";
import { RangeSlider } from "../../ui/inputs/RangeSlider";
import { SelectField } from "../../ui/inputs/SelectField";
import { TextField } from "../../ui/inputs/TextField";
import { Example } from "./Example";
import { GridExample } from "./GridExample";
import { SuggestionsExample } from "./SuggestionsExample";

const pairs = ["studies", "pathways", "datasets"] as const;
type Pair = (typeof pairs)[number];

/** What is chosen and typed. */
export function Inputs(): ReactNode {
  const { t } = useTranslation();
  const [on, setOn] = useState(true);
  const [pair, setPair] = useState<Pair>("studies");
  const [text, setText] = useState("RUNX2");
  const [years, setYears] = useState<readonly [number, number]>([2012, 2018]);
  const options = pairs.map((value) => ({ value, label: t(`compare:pairs.${value}`) }));
  return (
    <>
      <Example name="Checkbox">
        <Checkbox label={t("compare:part.shared")} trailing="12" checked={on} onChange={setOn} />
        <Checkbox label={t("compare:part.opposite")} checked={false} onChange={setOn} disabled />
      </Example>
      <Example name="Switch">
        <Switch label={t("export:numbered.numbers")} checked={on} onChange={setOn} />
      </Example>
      <Example name="RadioGroup">
        <RadioGroup label={t("compare:pairs.label")} options={options} value={pair} onChange={setPair} />
      </Example>
      <Example name="ToggleGroup">
        <ToggleGroup label={t("compare:pairs.label")} options={options} value={pair} onChange={setPair} />
      </Example>
      <Example name="RangeSlider">
        <RangeSlider
          min={2010}
          max={2020}
          value={years}
          labels={[t("compare:pick.left"), t("compare:pick.right")]}
          bars={[1, 2, 0, 3, 4, 2, 5, 1, 0, 2, 1]}
          onChange={setYears}
          onCommit={setYears}
        />
      </Example>
      <Example name="Picker">
        <Picker
          label={t("compare:pick.left")}
          placeholder={t("compare:pick.placeholder")}
          nothing={t("compare:pick.nothing")}
          openLabel={t("compare:pick.open")}
          groups={[
            { label: t("compare:pairs.label"), options: options.map((each) => ({ ...each, detail: each.value })) },
          ]}
          order={(all, typed) => all.filter(({ label }) => label.includes(typed))}
          value={pair}
          onChange={(next) => setPair(pairs.find((each) => each === next) ?? "studies")}
        />
      </Example>
      <Example name="SelectField">
        <SelectField
          label={t("compare:pairs.label")}
          groups={[{ options }]}
          value={pair}
          onChange={(next) => setPair(pairs.find((each) => each === next) ?? "studies")}
        />
      </Example>
      <Example name="TextField">
        <TextField label={t("compare:column.what")} value={text} onChange={setText} />
        <TextField label={t("compare:column.what")} value={text} onChange={setText} rows={2} />
        <TextField
          label={t("compare:column.what")}
          value={text}
          onChange={setText}
          problem={t("edit:problem.object")}
        />
      </Example>
      <SuggestionsExample />
      <GridExample />
    </>
  );
}
