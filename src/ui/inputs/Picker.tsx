import { Combobox } from "@base-ui/react/combobox";
import { useId, useMemo, useState } from "react";
import { ChevronDownIcon } from "../icons";
import styles from "./Picker.module.css";
import { SuggestionDetail, type SuggestionGroup, Suggestions } from "./Suggestions";

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** At the end of the line. */
  readonly detail?: string;
  /** Other words that it is found by. */
  readonly words?: readonly string[];
}

export interface PickerGroup {
  readonly label: string;
  readonly options: readonly PickerOption[];
}

export interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** Said where nothing fits what was typed. */
  readonly nothing: string;
  /** Name of the button that opens the list. */
  readonly openLabel: string;
  readonly groups: readonly PickerGroup[];
  /** What of the options fits what was typed, the best first. */
  readonly order: (options: readonly PickerOption[], typed: string) => readonly PickerOption[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** Of a group with more than can be gone through, so many are listed: typing finds the others. */
const mostListed = 300;

/** Groups of what fits, the group of the best first, each in its own order of fit. */
function fitting(
  groups: readonly PickerGroup[],
  order: PickerProps["order"],
  typed: string,
): readonly SuggestionGroup<PickerOption>[] {
  if (typed.trim() === "") return groups.map(({ label, options }) => ({ label, items: options.slice(0, mostListed) }));
  const place = new Map(
    order(
      groups.flatMap(({ options }) => options),
      typed,
    ).map((option, at) => [option, at]),
  );
  const placeOf = (option: PickerOption | undefined) => (option && place.get(option)) ?? place.size;
  return groups
    .map(({ label, options }) => ({
      label,
      items: options
        .filter((option) => place.has(option))
        .sort((a, b) => placeOf(a) - placeOf(b))
        .slice(0, mostListed),
    }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => placeOf(a.items[0]) - placeOf(b.items[0]));
}

/** One of many, found by typing: by its label, its detail or its other words. */
export function Picker(props: PickerProps) {
  const { label, placeholder, nothing, openLabel, groups, order, value, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState("");
  const items = useMemo(() => fitting(groups, order, typed), [groups, order, typed]);
  const chosen = useMemo(
    () => groups.flatMap(({ options }) => options).find((option) => option.value === value) ?? null,
    [groups, value],
  );
  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Combobox.Root<PickerOption>
        items={items}
        value={chosen}
        onValueChange={(next) => {
          if (next) onChange(next.value);
        }}
        itemToStringLabel={(option) => option.label}
        isItemEqualToValue={(a, b) => a.value === b.value}
        filter={null}
        onInputValueChange={(next, { reason }) => setTyped(reason === "input-change" ? next : "")}
        onOpenChange={(open) => {
          if (!open) setTyped("");
        }}
        autoHighlight
      >
        <Combobox.InputGroup className={styles.field}>
          <Combobox.Input id={id} className={styles.input} placeholder={placeholder} />
          <Combobox.Trigger className={styles.open} aria-label={openLabel} tabIndex={-1}>
            <ChevronDownIcon size={14} />
          </Combobox.Trigger>
        </Combobox.InputGroup>
        <Suggestions<PickerOption>
          label={label}
          nothing={nothing}
          keyOf={(option) => option.value}
          className={styles.popup}
        >
          {(option) => (
            <>
              <span className={styles.name}>{option.label}</span>
              {option.detail === undefined ? null : (
                <SuggestionDetail className={styles.detail}>{option.detail}</SuggestionDetail>
              )}
            </>
          )}
        </Suggestions>
      </Combobox.Root>
    </div>
  );
}
