import { Suspense, useCallback, useEffect, useState } from "react";
import { recallAll, rememberOne } from "../memory/remembered";
import { PartBoundary } from "../parts/PartBoundary";
import { PartDialog } from "../parts/PartDialog";
import { Introduction, IntroductionOffer } from "../parts/parts";

export interface IntroductionHostProps {
  readonly isOn: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** The introduction while it is on, and its offer on a first visit. */
export function IntroductionHost({ isOn, onStart, onEnd }: IntroductionHostProps) {
  const [isOffered, setOffered] = useState(isFirstVisit);
  const close = useCallback(() => setOffered(false), []);
  useEffect(() => {
    if (!isOffered) return;
    rememberOne("introductionOffered", true);
    // Where nothing can be remembered it would come each time.
    if (!recallAll().introductionOffered) setOffered(false);
  }, [isOffered]);
  if (isOn) {
    return (
      <PartBoundary fallback={(failure) => <PartDialog {...failure} onClose={onEnd} />}>
        <Suspense fallback={null}>
          <Introduction onEnd={onEnd} />
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
        <IntroductionOffer onStart={start} onClose={close} />
      </Suspense>
    </PartBoundary>
  );
}

/** What the address named when the page was opened; the app writes into it as soon as something is shown. */
const plainAddress = location.search + location.hash;

/** A visit of the plain address by a reader who was not offered the introduction before. A link that names anything was sent to show that. */
function isFirstVisit(): boolean {
  return plainAddress === "" && !recallAll().introductionOffered;
}
