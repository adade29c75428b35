import type { ReactNode } from "react";
import { Composer } from "./Composer";

export interface ExportDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The figure composer: page, content and words of a figure, seen as it is made, and all its files. */
export default function ExportDialog({ open, onOpenChange }: ExportDialogProps): ReactNode {
  return open ? <Composer onOpenChange={onOpenChange} /> : null;
}
