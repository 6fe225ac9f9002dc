import { Agent, type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer of a service: `bytes` is what came over the wire, compressed or not. */
export type Reply = { status: number; headers: IncomingHttpHeaders; bytes: number; text: string };

/** What a visitor asks for, as a browser would. */
export type Wish = { path: string; method?: 'GET' | 'PUT'; body?: unknown };

/** Someone with one connection that stays open. */
export type Visitor = { ask: (wish: Wish) => Promise<Reply>; leave: () => void };

const unpack: Readonly<Record<string, (raw: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

function receive(options: RequestOptions, origin: string, body: string | undefined): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode: status = 0, headers } = response;
        const raw = Buffer.concat(parts);
        const plain = unpack[headers['content-encoding'] ?? '']?.(raw) ?? raw;
        resolve({ status, headers, bytes: raw.length, text: plain.toString() });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Opens a visit to a service; `cookie` is what signs the visitor in. */
export function visit(origin: string, cookie?: string): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const standing = {
    'accept-encoding': 'gzip, br',
    'sec-fetch-site': 'same-origin',
    ...(cookie && { cookie }),
  };
  const ask = ({ path, method = 'GET', body }: Wish) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const length = text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    return receive({ agent, path, method, headers: { ...standing, ...length } }, origin, text);
  };
  return { ask, leave: () => agent.destroy() };
}

/** Asks for a page that has to be there. */
export async function askForPage({ ask }: Visitor, path: string): Promise<Reply> {
  const reply = await ask({ path });
  if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}, not a page`);
  return reply;
}
