/**
 * A web of its own for the browsers under test: a proxy that answers for every host and notes every request.
 * Whatever the browser, a page or the extension asks of the network, it is asked here.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered for one address; `type` is a content type. */
export interface Resource {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  /** 200 unless told. */
  status?: number;
  /** Milliseconds to wait before answering. */
  delay?: number;
}

/** Answers for a host; null when it has nothing at that path. */
export type Site = (path: string) => Resource | null;

export interface Web {
  /** "127.0.0.1:40123". */
  proxy: string;
  /** Addresses asked for, in order; those of TLS connections as "https://host:443". */
  requests: string[];
  serve(host: string, site: Site): void;
  close(): Promise<void>;
}

/** Old and strange pages are shown as they are, and load nothing and run nothing. */
export const NOTHING_LOADS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-same-origin",
};

export async function openWeb(): Promise<Web> {
  const sites = new Map<string, Site>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://no-proxy.invalid');
    requests.push(url.href);
    answer(response, sites.get(url.host)?.(url.pathname) ?? null);
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    serve: (host, site) => void sites.set(host, site),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, resource: Resource | null) {
  const send = () => {
    response.writeHead(resource ? (resource.status ?? 200) : 404, {
      'content-type': resource?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...resource?.headers,
    });
    response.end(resource?.body ?? '');
  };
  if (resource?.delay) setTimeout(send, resource.delay);
  else send();
}
