import type { CompiledDataset } from "../../domain/records";
import { type DataSource, keyOfSource } from "../source";
import { createSession, type Session } from "./session";

/** Sessions of this visit by the key of the source: a collection that is left and opened again is as it was left. */
const sessions = new Map<string, Session>();

/** The session of an opened dataset: the one of before where the same dataset is its base. */
export function sessionOf(source: DataSource, base: CompiledDataset): Session {
  const known = sessions.get(keyOfSource(source));
  if (known?.state.getState().base === base) return known;
  const session = createSession(source, base);
  sessions.set(session.key, session);
  return session;
}
