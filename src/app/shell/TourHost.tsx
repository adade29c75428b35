import { Suspense, useCallback, useEffect, useState } from "react";
import { recallAll, rememberOne } from "../memory/remembered";
import { PartBoundary } from "../parts/PartBoundary";
import { PartDialog } from "../parts/PartDialog";
import { Tour, TourOffer } from "../parts/parts";

export interface TourHostProps {
  readonly isOn: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** The tour while it is on, and its offer on a first visit. */
export function TourHost({ isOn, onStart, onEnd }: TourHostProps) {
  const [isOffered, setOffered] = useState(isFirstVisit);
  const close = useCallback(() => setOffered(false), []);
  useEffect(() => {
    if (!isOffered) return;
    rememberOne("tourOffered", true);
    // Where nothing can be remembered it would come each time.
    if (!recallAll().tourOffered) setOffered(false);
  }, [isOffered]);
  if (isOn) {
    return (
      <PartBoundary fallback={(failure) => <PartDialog {...failure} onClose={onEnd} />}>
        <Suspense fallback={null}>
          <Tour onEnd={onEnd} />
        </Suspense>
      </PartBoundary>
    );
  }
  if (!isOffered) return null;
  const start = (): void => {
    close();
    onStart();
  };
  return (
    // What does not arrive is not offered.
    <PartBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <TourOffer onStart={start} onClose={close} />
      </Suspense>
    </PartBoundary>
  );
}

/** What the address named when the page was opened; the app writes into it as soon as something is shown. */
const plainAddress = location.search + location.hash;

/** A visit of the plain address by a reader who was not offered the tour before. A link that names anything was sent to show that. */
function isFirstVisit(): boolean {
  return plainAddress === "" && !recallAll().tourOffered;
}
