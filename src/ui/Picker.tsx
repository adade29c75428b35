import { Combobox } from "@base-ui/react/combobox";
import { useId, useMemo } from "react";
import { ChevronDownIcon } from "./icons";
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
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** One of many, found by typing: by its label, its detail or its other words. */
export function Picker(props: PickerProps) {
  const { label, placeholder, nothing, openLabel, groups, value, onChange } = props;
  const id = useId();
  const items = useMemo(
    () => groups.map((group): SuggestionGroup<PickerOption> => ({ label: group.label, items: group.options })),
    [groups],
  );
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
        filter={(option, query) =>
          [option.label, option.detail ?? "", ...(option.words ?? [])].some((text) =>
            plain(text).includes(plain(query.trim())),
          )
        }
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
              <span>{option.label}</span>
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
