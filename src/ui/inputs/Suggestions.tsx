import { Combobox } from "@base-ui/react/combobox";
import type { ReactNode } from "react";
import { classNames } from "../basics/class-names";
import styles from "./Suggestions.module.css";

export interface SuggestionGroup<Item> {
  readonly label: string;
  readonly items: readonly Item[];
}

export interface SuggestionsProps<Item> {
  /** Name of the list. */
  readonly label: string;
  /** Said where nothing fits what was typed. */
  readonly nothing: ReactNode;
  readonly keyOf: (item: Item) => string;
  /** For the width of the list. */
  readonly className?: string | undefined;
  /** How an item is shown. */
  readonly children: (item: Item) => ReactNode;
}

/** The list that opens under a field one types in, in groups. It stands in a Combobox.Root that is given those groups. */
export function Suggestions<Item>({ label, nothing, keyOf, className, children }: SuggestionsProps<Item>) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner sideOffset={4} collisionPadding={8} align="start" className={styles.positioner}>
        <Combobox.Popup className={classNames(styles.popup, className)}>
          <Combobox.Empty>
            <p className={styles.empty}>{nothing}</p>
          </Combobox.Empty>
          <Combobox.List className={styles.list} aria-label={label}>
            {(group: SuggestionGroup<Item>) => (
              <Combobox.Group key={group.label} items={[...group.items]} className={styles.group}>
                <Combobox.GroupLabel className={styles.heading}>{group.label}</Combobox.GroupLabel>
                <Combobox.Collection>
                  {(item: Item) => (
                    <Combobox.Item key={keyOf(item)} value={item} className={styles.item}>
                      {children(item)}
                    </Combobox.Item>
                  )}
                </Combobox.Collection>
              </Combobox.Group>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

/** What stands after the name of an item, cut where there is no room for it. `className`: where on the line. */
export function SuggestionDetail(props: { readonly className?: string | undefined; readonly children: ReactNode }) {
  return <span className={classNames(styles.detail, props.className)}>{props.children}</span>;
}
