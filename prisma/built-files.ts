import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv, { type Options } from 'sirv';

const SCRIPTS = '/_next/static';
const YEAR_S = 31_536_000;
const FOR_EVER = `public,max-age=${YEAR_S},immutable`;
const pressed = { gzip: true, brotli: true, etag: true, extensions: [] };

/** Answers a request, or calls `pass` when it is for somebody else. */
export type Answerer = (request: IncomingMessage, response: ServerResponse, pass: () => void) => void;

// A service without a style sheet has no such folder.
const filesIn = (folder: string, options: Options): Answerer =>
  existsSync(folder) ? sirv(folder, options) : (_request, _response, pass) => pass();

/**
 * Answers for the files the build wrote into `folder`, which Next would press anew for everybody who comes. Scripts have
 * names that change with what is in them; the style sheet is asked for under the name of its `build`. Both are kept for
 * ever by who has them.
 */
export function answerBuiltFiles(folder: string, build: string): Answerer {
  const scripts = filesIn(join(folder, '.next/static'), { ...pressed, maxAge: YEAR_S, immutable: true });
  const others = filesIn(join(folder, 'public'), {
    ...pressed,
    maxAge: 0,
    setHeaders: (response) => {
      if (build && response.req.url?.endsWith(`?build=${build}`))
        response.setHeader('cache-control', FOR_EVER);
    },
  });
  return (request, response, pass) => {
    const { method = '', url = '' } = request;
    if (!['GET', 'HEAD'].includes(method)) return pass();
    // Nobody needs part of a script, and a part that ends before it begins would end the service.
    delete request.headers.range;
    // A file that a new build has taken away must end this answer, not the service.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    if (!url.startsWith(`${SCRIPTS}/`)) return others(request, response, pass);
    request.url = url.slice(SCRIPTS.length);
    scripts(request, response, () => {
      request.url = url;
      pass();
    });
  };
}
