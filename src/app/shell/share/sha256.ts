/** SHA-256 as FIPS 180-4 defines it, for pages that came over plain HTTP from another machine: browsers keep `crypto.subtle` from them. */
export function sha256(message: Uint8Array): Uint8Array {
  const { start, rounds } = constants();
  const hash = Uint32Array.from(start);
  const padded = withLength(message);
  const w = new Uint32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = padded.getUint32(block + 4 * i);
    for (let i = 16; i < 64; i++) {
      const [a, b] = [word(w, i - 15), word(w, i - 2)];
      const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
      const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
      w[i] = word(w, i - 16) + s0 + word(w, i - 7) + s1;
    }
    addBlock(hash, w, rounds);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [i, each] of hash.entries()) digest.setUint32(4 * i, each);
  return new Uint8Array(digest.buffer);
}

/** Compresses one block, expanded to 64 words, into the hash. */
function addBlock(hash: Uint32Array, w: Uint32Array, rounds: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + word(rounds, i) + word(w, i)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((each, i) => {
    hash[i] = word(hash, i) + each;
  });
}

/** The message, a bit that is set, zeros, and its length in bits: a multiple of 64 bytes. */
function withLength(message: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return view;
}

/** The first 32 bits behind the point of the square roots of the first 8 primes, and of the cube roots of the first 64. */
function constants(): { readonly start: Uint32Array; readonly rounds: Uint32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const behindPoint = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32);
  return {
    start: Uint32Array.from(primes.slice(0, 8), (prime) => behindPoint(Math.sqrt(prime))),
    rounds: Uint32Array.from(primes, (prime) => behindPoint(Math.cbrt(prime))),
  };
}

function turned(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

function word(words: Uint32Array, at: number): number {
  return words[at] ?? 0;
}
