/** Finds where text repeats what stands before it, as DEFLATE can say it. */

export const MIN_LENGTH = 3;
export const MAX_LENGTH = 258;
const WINDOW = 32_768;
/** Earlier places looked at for each byte: more finds little and takes long. */
const MAX_TRIES = 1_000;

/** For each place, the lengths at which a match needs a greater distance, and that distance: [length, distance, …]. */
export function matchesOf(data: Uint8Array): Uint16Array[] {
  const heads = new Map<number, number>();
  const before = new Int32Array(data.length).fill(-1);
  const all: Uint16Array[] = [];
  for (let at = 0; at < data.length; at++) {
    const found: number[] = [];
    if (at + MIN_LENGTH <= data.length) {
      const key = data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16);
      const most = Math.min(MAX_LENGTH, data.length - at);
      let best = MIN_LENGTH - 1;
      let place = heads.get(key) ?? -1;
      for (let tries = 0; place >= 0 && at - place <= WINDOW && tries < MAX_TRIES && best < most; tries++) {
        const length = data[place + best] === data[at + best] ? sharedLength(data, place, at, most) : 0;
        if (length > best) {
          best = length;
          found.push(length, at - place);
        }
        place = before[place]!;
      }
      before[at] = heads.get(key) ?? -1;
      heads.set(key, at);
    }
    all.push(Uint16Array.from(found));
  }
  return all;
}

function sharedLength(data: Uint8Array, one: number, other: number, most: number): number {
  let length = 0;
  while (length < most && data[one + length] === data[other + length]) length++;
  return length;
}
