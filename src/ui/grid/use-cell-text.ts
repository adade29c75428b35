import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { CellInputProps, Left } from "./types";

/** How a key leaves the field; null for keys that do not. */
export function leftBy(event: KeyboardEvent): Left | null {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Tab") return event.shiftKey ? "back" : "next";
  if (event.key !== "Enter") return null;
  return event.shiftKey ? "up" : "down";
}

/** The text of a field while it is written, told once when it is left: a blur after it changes nothing. */
export function useCellText({ start, inCell, isInvalid, onDone, onCancel, onTyping }: CellInputProps) {
  const [text, setText] = useState(start);
  const [seen, setSeen] = useState(start);
  if (seen !== start) {
    setSeen(start);
    setText(start);
  }
  const sent = useRef<string | null>(null);
  const isOver = useRef(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    if (!input || inCell === undefined) return;
    input.focus({ preventScroll: true });
    if (inCell === "selected") input.select();
    else input.setSelectionRange(input.value.length, input.value.length);
  }, [inCell]);
  const done = (next: string, picked: string | null, left: Left): void => {
    if (isOver.current) return;
    onTyping?.(null);
    if (inCell !== undefined) isOver.current = true;
    else if (next === (sent.current ?? start) && !(isInvalid && left === "down")) return;
    sent.current = next;
    onDone(next, picked, left);
  };
  const cancel = (): void => {
    isOver.current = inCell !== undefined;
    setText(start);
    onTyping?.(null);
    onCancel?.();
  };
  const type = (next: string): void => {
    setText(next);
    onTyping?.(next);
  };
  return { text, setText, type, field, done, cancel };
}
