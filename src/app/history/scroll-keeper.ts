import { adoptEntry, entryName } from "./entries";

interface Place {
  readonly top: number;
  readonly left: number;
}

/** Places of what scrolls on a page, by where it is found under the page's main element. */
type Places = ReadonlyMap<string, Place>;

/** A page that is not as long as it was by then stays where it is, ms. */
const longestWaitMs = 3000;

/**
 * Keeps for each entry of the history how far its page was scrolled. The browser does that for a document, not for
 * elements that scroll inside of one, and the elements of a page come and go.
 */
export class ScrollKeeper {
  private readonly kept = new Map<string, Places>();
  private wanted: Places | null = null;
  private frame = 0;

  /** Watches what scrolls. Returns the undo. */
  watch(): () => void {
    const onScroll = (event: Event): void => this.keep(event.target);
    const letGo = (): void => this.stop();
    const presses = ["wheel", "pointerdown", "keydown", "touchstart"] as const;
    // Scrolling does not bubble.
    document.addEventListener("scroll", onScroll, { capture: true, passive: true });
    for (const press of presses) document.addEventListener(press, letGo, { capture: true, passive: true });
    return () => {
      this.stop();
      document.removeEventListener("scroll", onScroll, { capture: true });
      for (const press of presses) document.removeEventListener(press, letGo, { capture: true });
    };
  }

  /** Gives a new entry the places of the one before: the same page goes on. */
  carryOver(from: string | null, to: string): void {
    const places = from === null ? undefined : this.kept.get(from);
    if (places) this.kept.set(to, places);
  }

  /** Of an entry that has come to another page nothing is known. */
  forget(name: string | null): void {
    if (name !== null) this.kept.delete(name);
  }

  /** Scrolls the page of the entry in view to where it was, as soon as it is long enough. */
  bringBack(): void {
    this.stop();
    this.wanted = this.kept.get(entryName() ?? "") ?? null;
    const until = performance.now() + longestWaitMs;
    const tryNow = (): void => {
      if (!this.wanted) return;
      const left = [...this.wanted].filter(([path, place]) => !scrollTo(path, place));
      if (left.length === 0 || performance.now() > until) this.wanted = null;
      else this.frame = requestAnimationFrame(tryNow);
    };
    // The page is drawn first.
    this.frame = requestAnimationFrame(tryNow);
  }

  private stop(): void {
    cancelAnimationFrame(this.frame);
    this.wanted = null;
  }

  private keep(target: EventTarget | null): void {
    const path = target instanceof Element && !this.wanted ? pathTo(target) : null;
    if (path === null || !(target instanceof Element)) return;
    const name = adoptEntry();
    const place = { top: target.scrollTop, left: target.scrollLeft };
    this.kept.set(name, new Map([...(this.kept.get(name) ?? []), [path, place]]));
  }
}

/** "0/2": the child of which child an element is, under the page's main element; null for one elsewhere. */
function pathTo(element: Element): string | null {
  const steps: number[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.tagName === "MAIN") return steps.reverse().join("/");
    steps.push([...(at.parentElement?.children ?? [])].indexOf(at));
  }
  return null;
}

/** Whether the element is there and now at its place. */
function scrollTo(path: string, { top, left }: Place): boolean {
  let element: Element | null | undefined = document.querySelector("main");
  for (const step of path === "" ? [] : path.split("/")) element = element?.children[Number(step)];
  if (!element) return false;
  element.scrollTop = top;
  element.scrollLeft = left;
  return Math.abs(element.scrollTop - top) <= 1;
}
