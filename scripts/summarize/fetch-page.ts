/** Fetches one address. Only this file of the project opens a connection, and only when a person names one. */
import { Unreadable } from './unreadable.ts';

/** Longer than a slow server needs, shorter than patience, in milliseconds. */
const TIMEOUT = 30_000;

const READABLE_TYPES = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
];

/** What causes are called in plain words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such site.',
  EAI_AGAIN: 'the name of the site cannot be looked up; is there a connection?',
  ECONNREFUSED: 'the server refuses the connection.',
  ECONNRESET: 'the server broke off the connection.',
  UND_ERR_SOCKET: 'the server broke off the connection.',
  CERT_HAS_EXPIRED: 'the certificate of the site has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the site is signed by nobody.',
};

export interface Fetched {
  bytes: Uint8Array;
  /** The media type, in lower case, without parameters. */
  type: string | null;
  charset: string | null;
  /** The address after redirects. */
  url: string;
}

/** Throws Unreadable. */
export async function fetchPage(address: string, maxBytes: number): Promise<Fetched> {
  if (!URL.canParse(address)) throw new Unreadable('is no address.');
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { accept: 'text/html, application/xhtml+xml, text/plain, text/markdown' },
    });
    if (!response.ok)
      throw new Unreadable(`the server answers ${response.status} ${response.statusText}`.trim());
    const { type, charset } = contentType(response.headers.get('content-type'));
    if (type && !READABLE_TYPES.includes(type)) throw new Unreadable(`is ${type}, not a page of text.`);
    return { bytes: await bodyOf(response, maxBytes), type, charset, url: response.url };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(connectionProblem(error as Error), { cause: error });
  }
}

async function bodyOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new Unreadable(`has more than ${maxBytes / 1_000_000} MB, which is not read.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function contentType(header: string | null): { type: string | null; charset: string | null } {
  const [type, ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  return {
    type: type?.trim() || null,
    charset: charset?.slice('charset='.length).replaceAll('"', '') ?? null,
  };
}

function connectionProblem(error: Error): string {
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT / 1000} seconds.`;
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return PROBLEMS[cause?.code ?? ''] ?? `cannot be fetched: ${cause?.message || error.message}.`;
}
