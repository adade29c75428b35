import type { AppStore } from "../../store/create-store";
import { type AppState, firstPicture } from "../../store/state";
import { narrow } from "../../ui/basics/screen";
import type { Shown } from "./steps";

/** An introduction that is on. */
export interface IntroductionVisit {
  readonly show: (shown: Shown) => void;
  /** Gives back what was in view before. A second call does nothing. */
  readonly end: () => void;
}

/** What the introduction changes of the app's state, and gives back. Language and theme are the reader's throughout. */
function keptOf(state: AppState) {
  const { view, filters, choice, moves, redrawnMoves, filteredOut, background, reading } = state;
  const { page, query, step, railOpen, legendOpen, past, future } = state;
  const picture = { view, filters, choice, moves, redrawnMoves, filteredOut, background, reading };
  return { ...picture, page, query, step, railOpen, legendOpen, past, future };
}

/** Begins an introduction: from here until its end neither the address nor the storage follows what is shown. */
export function beginVisit(store: AppStore): IntroductionVisit {
  const before = keptOf(store.getState());
  let isOn = true;
  store.setState({ inIntroduction: true });
  return {
    show: ({ railOpen = !matchMedia(narrow).matches && before.railOpen, ...picture }) => {
      // Over a narrow page the filters would cover what they change.
      const rail = railOpen && !matchMedia(narrow).matches;
      const { moves } = before;
      store.setState({
        ...firstPicture,
        moves,
        ...picture,
        page: "graph",
        query: {},
        step: null,
        railOpen: rail,
        legendOpen: true,
      });
    },
    end: () => {
      if (isOn) store.setState({ ...before, inIntroduction: false });
      isOn = false;
    },
  };
}
