/** A file or an address → its text and what kind of text it is. Every failure has a sentence for people. */
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText, looksBinary, looksLikePdf } from './bytes.ts';
import { fetchPage } from './fetch-page.ts';
import { isAddress } from './sources.ts';
import { Unreadable } from './unreadable.ts';

/** Larger files are archives or mistakes: the longest policies have less than 2 MB with all their markup. */
export const MAX_BYTES = 20_000_000;

export type Format = 'html' | 'markdown' | 'text';

export interface Loaded {
  text: string;
  format: Format;
  /** The address of the page, or null for a file. */
  url: string | null;
}

/** Throws Unreadable. */
export async function load(name: string): Promise<Loaded> {
  const { bytes, type, charset, url } = isAddress(name)
    ? await fetchPage(name, MAX_BYTES)
    : { bytes: await readBytes(name), type: null, charset: null, url: null };
  if (looksLikePdf(bytes)) throw new Unreadable('is a PDF; save it as HTML or text first.');
  if (looksBinary(bytes)) throw new Unreadable('is not text.');
  const text = decodeText(bytes, charset);
  if (text.trim() === '') throw new Unreadable('is empty.');
  return { text, format: formatOf(name, type, text), url };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > MAX_BYTES) {
        throw new Unreadable(`has ${megabytes(size)} MB; more than ${megabytes(MAX_BYTES)} MB is not read.`);
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(fileProblem(error as NodeJS.ErrnoException), { cause: error });
  }
}

function fileProblem(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file.';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'you may not read this file.';
  return `cannot be read: ${error.message}.`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

/** By what the server says, by the name, or by how the text begins. */
function formatOf(name: string, type: string | null, text: string): Format {
  if (type === 'text/markdown') return 'markdown';
  if (type === 'text/plain') return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
  if (type !== null) return 'html';
  const extension = extname(name).toLowerCase();
  if (['.md', '.markdown'].includes(extension)) return 'markdown';
  if (['.html', '.htm', '.xhtml'].includes(extension)) return 'html';
  return /^\s*(?:<!doctype html|<html|<\?xml|<!--)/i.test(text) ? 'html' : 'text';
}
