/** Writes a PNG anew with a palette: a drawing of few colours takes half the room, and not a pixel changes. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;
const BYTES_PER_PIXEL = 4;
/** Eight bits a channel; colour types of PNG. */
const DEPTH = 8;
const WITH_ALPHA = 6;
const WITH_PALETTE = 3;
const MAX_COLOURS = 256;

/**
 * @param {Buffer} png with eight bits each of red, green, blue and alpha, not interlaced, as browsers write it
 * @returns {Buffer} throws when it has more than 256 colours
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
  const colours = [...new Set(pixels.flat())].sort((a, b) => (a & 0xff) - (b & 0xff));
  if (colours.length > MAX_COLOURS) throw new Error(`The picture has ${colours.length} colours.`);
  const places = new Map(colours.map((colour, index) => [colour, index]));
  const body = pixels.map((line) => [0, ...line.map((colour) => places.get(colour) ?? 0)]);
  const clear = colours.filter((colour) => (colour & 0xff) < 0xff);
  const newHeader = Buffer.from(header);
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
