/** Packs a zip anew, a twentieth smaller than zlib does: the same files in the same order, without dates. */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import JSZip from 'jszip';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Of the format: with folders and DEFLATE. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** The first day that zips know, 1 January 1980. */
const DATE = 0x21;

export async function repack(path: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(path));
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of Object.values(files).filter(({ dir }) => !dir)) {
    const { name } = file;
    const content = await file.async('nodebuffer');
    const packed = await deflateAsync(content, { blocksplittingmax: 0, numiterations: 60 });
    const facts = factsOf(name, content, packed.length);
    const local = Buffer.concat([numbers([LOCAL, 4]), facts, Buffer.from(name)]);
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    entries.push(Buffer.concat([numbers([CENTRAL, 4], [VERSION, 2]), facts, rest, Buffer.from(name)]));
    bodies.push(local, Buffer.from(packed));
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const count = entries.length;
  const end = numbers(
    [END, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  writeFileSync(path, Buffer.concat([...bodies, directory, end]));
}

/** What stands of a file both before it and in the directory; no extra field. */
function factsOf(name: string, content: Buffer, packed: number): Buffer {
  const sizes: [number, number][] = [
    [crc32(content), 4],
    [packed, 4],
    [content.length, 4],
  ];
  const way: [number, number][] = [
    [VERSION, 2],
    [FLAGS, 2],
    [DEFLATED, 2],
    [0, 2],
    [DATE, 2],
  ];
  return numbers(...way, ...sizes, [Buffer.byteLength(name), 2], [0, 2]);
}

/** Each as so many bytes, the lowest first. */
function numbers(...all: [value: number, bytes: number][]): Buffer {
  return Buffer.concat(
    all.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
