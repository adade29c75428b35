/** No collection was kept before this day. */
const first = Date.UTC(2024, 0, 1);
/** Clocks of two devices may differ by as much, ms. */
const ahead = 2 * 24 * 60 * 60_000;

/**
 * Whether a time that was kept can be one at which something was changed: clocks may be wrong, and files say anything. Nothing
 * depends on these times but what lists say; the order of changes is that of their revisions.
 *
 * @param at as `toISOString` writes it.
 * @param now ms since 1970.
 */
export function isPlausible(at: string, now = Date.now()): boolean {
  const time = Date.parse(at);
  return time >= first && time <= now + ahead;
}
