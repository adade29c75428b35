/** jsdom has no screen: this stands for one, of which a test says what holds. */
export interface Screen {
  /** Says which media queries hold from now on, and informs the listeners. */
  now(holds: (query: string) => boolean): void;
}

export function fakeScreen(): Screen {
  let holds: (query: string) => boolean = () => false;
  const lists = new Set<{ readonly query: string; readonly tell: () => void }>();
  window.matchMedia = (query: string): MediaQueryList => {
    const listeners = new Map<unknown, { readonly query: string; readonly tell: () => void }>();
    const list = {
      media: query,
      get matches() {
        return holds(query);
      },
      onchange: null,
      addEventListener: (_: string, tell: EventListenerOrEventListenerObject) => {
        const entry = { query, tell: () => (typeof tell === "function" ? tell(new Event("change")) : undefined) };
        listeners.set(tell, entry);
        lists.add(entry);
      },
      removeEventListener: (_: string, tell: unknown) => {
        const entry = listeners.get(tell);
        if (entry) lists.delete(entry);
      },
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    };
    return list;
  };
  return {
    now(next) {
      const before = holds;
      holds = next;
      for (const { query, tell } of [...lists]) if (before(query) !== next(query)) tell();
    },
  };
}
