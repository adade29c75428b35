import { recall, remember } from "../memory/storage";

/*
 * A mark in the storage that stands from the start of a visit until the interface is up. A page that is closed, left or
 * hidden meanwhile takes it away; one that hangs or crashes cannot. So a mark that is found at the start says that the
 * last visit did not come up.
 */

const markName = "starting";
const tabName = "osteograph.tab";

/** Another tab that set its mark less than this ago may still be on its way, ms. */
const startTimeMs = 10_000;

/** How often to look whether the interface is up, ms. */
const lookEveryMs = 250;

/** Whether the last visit came up. To be asked before this visit sets its own mark. */
export function didLastVisitOpen(): boolean {
  return !isLeftOver(recall(markName), tabId());
}

let endThis: (() => void) | null = null;

/** Sets the mark of this visit. */
export function beginStart(): void {
  const tab = tabId();
  const follow = (): void =>
    remember(markName, document.visibilityState === "visible" ? { tab, at: Date.now() } : null);
  follow();
  const undo = (): void => {
    document.removeEventListener("visibilitychange", follow);
    removeEventListener("pagehide", endStart);
  };
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", endStart);
  endThis = () => {
    undo();
    remember(markName, null);
  };
}

/** Takes the mark away: the visit came up, or was ended on purpose. */
export function endStart(): void {
  endThis?.();
  endThis = null;
}

/** Takes the mark away once `isUp` holds. Returns the undo. */
export function endStartWhen(isUp: () => boolean): () => void {
  const timer = setInterval(() => {
    if (!isUp()) return;
    clearInterval(timer);
    endStart();
  }, lookEveryMs);
  return () => clearInterval(timer);
}

function isLeftOver(mark: unknown, tab: string): boolean {
  if (typeof mark !== "object" || mark === null) return false;
  const { tab: of, at } = mark as { tab?: unknown; at?: unknown };
  return typeof at === "number" && (of === tab || Math.abs(Date.now() - at) > startTimeMs);
}

/** The same for a tab that is loaded again, also after a crash. */
function tabId(): string {
  try {
    const id = sessionStorage.getItem(tabName) ?? String(Math.random());
    sessionStorage.setItem(tabName, id);
    return id;
  } catch {
    return "";
  }
}
