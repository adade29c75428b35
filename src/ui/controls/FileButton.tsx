import { type ReactNode, useRef } from "react";
import { Button, type ButtonProps } from "./Button";

export interface FileButtonProps extends Pick<ButtonProps, "variant" | "size"> {
  /** Endings and media types that the file dialog offers, as of the input's attribute. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** What the button says, and is called. */
  readonly children: ReactNode;
}

/**
 * A button that asks for a file. The browser's own field is hidden from everyone, keyboard and screen reader too: it
 * would be a second control that does the same, and it speaks the browser's language, not the page's.
 */
export function FileButton({ accept, onFile, children, ...look }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again, once it was mended.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <Button {...look} onClick={() => field.current?.click()}>
        {children}
      </Button>
    </>
  );
}
