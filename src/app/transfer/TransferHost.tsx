import { type ReactNode, Suspense, useCallback, useState } from "react";
import type { Change } from "../../collection/change";
import { TransferContext } from "../../store/datasets/transfer";
import { PartBoundary } from "../parts/PartBoundary";
import { PartDialog } from "../parts/PartDialog";
import {
  AddedNotice,
  BaseDialog,
  BringInDialog,
  FileOutcome,
  OfferedFigure,
  SaveAsDialog,
  TakeIn,
} from "../parts/parts";
import { useTransferDialogs } from "./use-transfer";

/** Lets everything below bring evidence in and save the collection, and takes what is dropped or pasted on the page. */
export function TransferHost({ children }: { readonly children: ReactNode }): ReactNode {
  const { transfer, figure, shown, close } = useTransferDialogs();
  const [added, setAdded] = useState<Change | null>(null);
  const dismiss = useCallback(() => setAdded(null), []);
  return (
    <TransferContext value={transfer}>
      {children}
      <PartBoundary key={shown?.kind} fallback={(failure) => <PartDialog {...failure} onClose={close} />}>
        <Suspense fallback={null}>
          {shown?.kind === "bring-in" ? (
            <BringInDialog offer={shown.offer} onOffer={transfer.bringIn} onAdded={setAdded} onClose={close} />
          ) : null}
          {shown?.kind === "base" && BaseDialog !== null ? (
            <BaseDialog question={shown.question} onAdded={setAdded} onClose={close} />
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
          {added === null ? null : <AddedNotice added={added} onDismiss={dismiss} />}
        </Suspense>
      </PartBoundary>
    </TransferContext>
  );
}
