import { type ReactNode, Suspense } from "react";
import { TransferContext } from "../../store/datasets/transfer";
import { PartBoundary } from "../parts/PartBoundary";
import { PartDialog } from "../parts/PartDialog";
import { BringInDialog, FileOutcome, OfferedFigure, SaveAsDialog, TakeIn } from "../parts/parts";
import { useTransferDialogs } from "./use-transfer";

/** Lets everything below bring evidence in and save the collection, and takes what is dropped or pasted on the page. */
export function TransferHost({ children }: { readonly children: ReactNode }): ReactNode {
  const { transfer, figure, shown, close } = useTransferDialogs();
  return (
    <TransferContext value={transfer}>
      {children}
      <PartBoundary key={shown?.kind} fallback={(failure) => <PartDialog {...failure} onClose={close} />}>
        <Suspense fallback={null}>
          {shown?.kind === "bring-in" ? (
            <BringInDialog offer={shown.offer} onOffer={transfer.bringIn} onClose={close} />
          ) : null}
          {shown?.kind === "save-as" ? <SaveAsDialog onClose={close} /> : null}
        </Suspense>
      </PartBoundary>
      {/* Without it nothing is missing on the page: files can be chosen in dialogs too. */}
      <PartBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <TakeIn onOffer={transfer.bringIn} />
          <OfferedFigure file={figure} />
          <FileOutcome />
        </Suspense>
      </PartBoundary>
    </TransferContext>
  );
}
