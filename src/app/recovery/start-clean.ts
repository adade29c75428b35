import { forgetAll } from "../memory/storage";

/** Removes all that this browser saved and opens the default view. The address before stays in the history. */
export function startClean(): void {
  forgetAll();
  // Without a fragment this loads the page again, also where only the fragment differs.
  location.assign(location.pathname + location.search);
}
