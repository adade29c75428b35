import { Combobox } from "@base-ui/react/combobox";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { SuggestionDetail, Suggestions } from "../inputs/Suggestions";
import styles from "./CellInput.module.css";
import type { CellInputProps, GridColumn, Left, Suggestion } from "./types";
import { leftBy, useCellText } from "./use-cell-text";

/** The part of a list that is being typed, and what comes before it. */
function lastPart(text: string, isList: boolean): { readonly before: string; readonly typed: string } {
  const cut = isList ? /^(.*[,;，；、]\s*)?([^,;，；、]*)$/s.exec(text) : null;
  return { before: cut?.[1] ?? "", typed: (cut?.[2] ?? text).trim() };
}

type FieldKeyEvent = KeyboardEvent<HTMLInputElement> & { readonly preventBaseUIHandler?: () => void };

/** A field with values to pick from; what fits none of them may be typed all the same. */
export function SuggestingInput(props: CellInputProps & { readonly suggest: NonNullable<GridColumn["suggest"]> }) {
  const { id, label, describedBy, isInvalid, column, inCell, nothing, suggest } = props;
  const { text, setText, type, field, done, cancel } = useCellText(props);
  // What is there already is not looked for: all that may take its place is offered.
  const [isTyped, setTyped] = useState(inCell === "at end");
  const [open, setOpen] = useState(inCell !== undefined);
  const highlighted = useRef<Suggestion | undefined>(undefined);
  const { before, typed } = lastPart(text, column.isList === true);
  const { groups, isSure } = useMemo(() => suggest(isTyped ? typed : ""), [suggest, isTyped, typed]);
  const items = useMemo(() => groups.filter((group) => group.items.length > 0), [groups]);

  const leave = (picked: Suggestion | undefined, left: Left): void => {
    const next = picked ? before + (picked.text ?? picked.label) : text.trim();
    setText(next);
    setOpen(false);
    done(next, picked && !column.isList ? picked.value : null, left);
  };
  const onKeyDown = (event: FieldKeyEvent): void => {
    const left = leftBy(event);
    const isShut = event.key === "Escape" && (inCell !== undefined || open);
    // In a form the Tab key goes on by itself.
    if (!isShut && (left === null || (inCell === undefined && event.key === "Tab"))) return;
    event.preventBaseUIHandler?.();
    event.preventDefault();
    event.stopPropagation();
    if (left === null) {
      setOpen(false);
      cancel();
    } else leave(open ? highlighted.current : undefined, left);
  };
  return (
    <Combobox.Root<Suggestion>
      items={items}
      value={null}
      onValueChange={(next) => {
        if (next) leave(next, inCell === undefined ? "blur" : "down");
      }}
      inputValue={text}
      onInputValueChange={(next, { reason }) => {
        if (reason !== "input-change") return;
        type(next);
        setTyped(true);
        setOpen(true);
      }}
      open={open}
      onOpenChange={setOpen}
      onItemHighlighted={(item) => {
        highlighted.current = item;
      }}
      itemToStringLabel={(item) => item.label}
      isItemEqualToValue={(a, b) => a.value === b.value}
      filter={null}
      autoHighlight={isTyped && isSure}
    >
      <Combobox.Input
        ref={field}
        id={id}
        className={styles.input}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onKeyDown={onKeyDown}
        onBlur={() => leave(undefined, "blur")}
      />
      <Suggestions<Suggestion>
        label={column.label}
        nothing={nothing}
        keyOf={(item) => item.value}
        className={styles.popup}
      >
        {(item) => <Offered {...item} />}
      </Suggestions>
    </Combobox.Root>
  );
}

function Offered({ label, detail }: Suggestion) {
  return (
    <>
      <span>{label}</span>
      {detail === undefined ? null : <SuggestionDetail className={styles.detail}>{detail}</SuggestionDetail>}
    </>
  );
}
