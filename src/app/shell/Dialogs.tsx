import { Suspense } from "react";
import { PartBoundary } from "../parts/PartBoundary";
import { PartDialog } from "../parts/PartDialog";
import { AboutDialog, ExportDialog, FigureReading, HelpDialog } from "../parts/parts";

/** The dialogs of the page as a whole; one at a time. */
export type Asked = "help" | "reading" | "about" | "export" | null;

export interface DialogsProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly onIntroduction: () => void;
}

/** The dialog that was asked for. */
export function Dialogs({ asked, onAsk, onIntroduction }: DialogsProps) {
  const shut = (open: boolean): void => {
    if (!open) onAsk(null);
  };
  return (
    <PartBoundary key={asked} fallback={(failure) => <PartDialog {...failure} onClose={() => onAsk(null)} />}>
      <Suspense fallback={null}>
        {asked === "help" ? (
          <HelpDialog
            open
            onOpenChange={shut}
            onIntroduction={onIntroduction}
            onReading={() => onAsk("reading")}
            onAbout={() => onAsk("about")}
          />
        ) : null}
        {asked === "reading" ? <FigureReading open onOpenChange={shut} /> : null}
        {asked === "about" ? <AboutDialog open onOpenChange={shut} /> : null}
        {asked === "export" ? <ExportDialog open onOpenChange={shut} /> : null}
      </Suspense>
    </PartBoundary>
  );
}
