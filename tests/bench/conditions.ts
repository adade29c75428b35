/** What a page is loaded under. */
export interface Condition {
  readonly name: string;
  /** How many times slower than the machine the page's processor is. */
  readonly slowdown: number;
  readonly network: Network | null;
}

interface Network {
  /** Megabits a second. */
  readonly down: number;
  readonly up: number;
  /** Wait before every response, ms. */
  readonly latency: number;
}

export const conditions: readonly Condition[] = [
  { name: "Normal speed", slowdown: 1, network: null },
  {
    name: "Processor 4 times slower, fast 4G",
    slowdown: 4,
    // The throughput of the "Fast 4G" of Chromium's developer tools, at the round trip that it stands for.
    network: { down: 9 * 0.9, up: 1.5 * 0.9, latency: 60 },
  },
];

/** The condition in numbers. */
export function described({ slowdown, network }: Condition): string {
  const processor = slowdown === 1 ? "the machine's own processor" : `processor slowed down ${slowdown} times`;
  if (!network) return `${processor}, no limit to the network`;
  const { down, up, latency } = network;
  return `${processor}, ${down.toFixed(1)} Mbit/s down, ${up.toFixed(2)} Mbit/s up, ${latency} ms before each response`;
}
