/**
 * Writes a PNG anew with a palette of sixteen colours: a drawing of few takes a third of the room. Only the shades
 * along its edges change, to the nearest that is kept.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;
const BYTES_PER_PIXEL = 4;
/** Eight bits a channel; colour types of PNG. */
const DEPTH = 8;
const WITH_ALPHA = 6;
const WITH_PALETTE = 3;
/** Two pixels a byte. */
const NEW_DEPTH = 4;
const MAX_COLOURS = 1 << NEW_DEPTH;

/**
 * @param {Buffer} png with eight bits each of red, green, blue and alpha, not interlaced, as browsers write it
 * @returns {Buffer}
 */
export function indexed(png) {
  const parts = partsOf(png);
  const header = parts.get('IHDR');
  const data = parts.get('IDAT');
  if (!header || !data || header[8] !== DEPTH || header[9] !== WITH_ALPHA)
    throw new Error('This is no PNG of the kind that browsers write.');
  const width = header.readUInt32BE(0);
  const lines = unfiltered(inflateSync(data), width * BYTES_PER_PIXEL);
  const pixels = lines.map((line) =>
    Array.from({ length: width }, (_, x) => line.readUInt32BE(x * BYTES_PER_PIXEL)),
  );
  // By how opaque they are: what follows the last transparent one needs no word on it.
  const colours = palette(pixels.flat()).sort((a, b) => (a & 0xff) - (b & 0xff));
  const body = pixels.map((line) => {
    const places = line.map((colour) => colours.indexOf(nearest(colours, colour)));
    const pairs = places.flatMap((left, x) => (x % 2 ? [] : [(left << NEW_DEPTH) | (places[x + 1] ?? 0)]));
    return [0, ...pairs];
  });
  const clear = colours.filter((colour) => (colour & 0xff) < 0xff);
  const newHeader = Buffer.from(header);
  newHeader[8] = NEW_DEPTH;
  newHeader[9] = WITH_PALETTE;
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    part('IHDR', newHeader),
    part(
      'PLTE',
      Buffer.from(
        colours.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]),
      ),
    ),
    part('tRNS', Buffer.from(clear.map((colour) => colour & 0xff))),
    part('IDAT', deflateSync(Buffer.from(body.flat()), { level: 9 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The colours that a picture can least do without: one after the other, of which most pixels are furthest from those
 * that are kept.
 * @param {readonly number[]} pixels
 */
function palette(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  /** @type {number[]} */
  const kept = [];
  /** @param {[number, number]} entry */
  const want = ([colour, count]) => count * (kept.length ? distance(colour, nearest(kept, colour)) : 1);
  while (kept.length < Math.min(MAX_COLOURS, counts.size)) {
    const [most] = [...counts].sort((a, b) => want(b) - want(a));
    if (most) kept.push(most[0]);
  }
  return kept;
}

/**
 * @param {readonly number[]} colours
 * @param {number} colour
 */
function nearest(colours, colour) {
  return colours.reduce((best, one) => (distance(one, colour) < distance(best, colour) ? one : best));
}

/**
 * How different two colours look, squared: by their channels, as far as they cover what is behind.
 * @param {number} one
 * @param {number} other
 */
function distance(one, other) {
  const [a, b] = [channels(one), channels(other)];
  return a.reduce((sum, channel, i) => sum + (channel - (b[i] ?? 0)) ** 2, 0);
}

/** @param {number} colour */
function channels(colour) {
  const alpha = colour & 0xff;
  return [alpha, ...[24, 16, 8].map((shift) => (((colour >>> shift) & 0xff) * alpha) / 0xff)];
}

/**
 * Contents by name; those of the same name are joined.
 * @param {Buffer} png
 */
function partsOf(png) {
  /** @type {Map<string, Buffer>} */
  const parts = new Map();
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    parts.set(name, Buffer.concat([parts.get(name) ?? Buffer.alloc(0), content]));
    at += length + 12;
  }
  return parts;
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function part(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/**
 * Undoes what PNG does to lines before it packs them.
 * @param {Buffer} data
 * @param {number} width of a line, in bytes
 */
function unfiltered(data, width) {
  /** @type {Buffer[]} */
  const lines = [];
  let above = Buffer.alloc(width);
  for (let at = 0; at < data.length; at += width + 1) {
    const filter = data[at];
    const line = Buffer.from(data.subarray(at + 1, at + 1 + width));
    for (let x = 0; x < width; x++) {
      const left = x < BYTES_PER_PIXEL ? 0 : (line[x - BYTES_PER_PIXEL] ?? 0);
      const corner = x < BYTES_PER_PIXEL ? 0 : (above[x - BYTES_PER_PIXEL] ?? 0);
      line[x] = (line[x] ?? 0) + guess(filter, left, above[x] ?? 0, corner);
    }
    lines.push(line);
    above = line;
  }
  return lines;
}

/**
 * What a byte is likely to be, by its neighbours.
 * @param {number | undefined} filter
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function guess(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
