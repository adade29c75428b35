import { keeping } from "../keeping/keeping";
import { keyOfSource } from "../source";
import { createSession, type Opened, type Session } from "./session";

/** Sessions of this visit by the key of the source: a collection that is left and opened again is as it was left. */
const sessions = new Map<string, Session>();

// What another tab writes is taken over at once.
keeping.onChange((key) => {
  sessions
    .get(key)
    ?.refresh()
    // Reading answers every failure with nothing.
    .catch(() => undefined);
});

/** The session of this visit under a key; null where the collection was not opened. */
export function knownSession(key: string): Session | null {
  return sessions.get(key) ?? null;
}

/** The session of an opened dataset: the one of before where the same dataset is its base. */
export function sessionOf(opened: Opened): Session {
  const known = sessions.get(keyOfSource(opened.source));
  if (known?.state.getState().base === opened.base) return known;
  const session = createSession(opened);
  sessions.set(session.key, session);
  // What was loaded may be older than what is kept.
  session.refresh().catch(() => undefined);
  return session;
}
