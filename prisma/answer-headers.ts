import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from '#lib/content-security.ts';
import { ASKED_FOR } from '#lib/domain/people/way-back.ts';

const EVERYWHERE = new Map([
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Robots-Tag', 'noindex, nofollow'],
]);

// Route handlers answer data and set their own headers; files are the same for everybody.
const NO_PAGE = /^\/(api\/|_next\/|app\.css|favicon)/;

/**
 * Gives every answer what no browser may do with it, and every page its own nonce, which Next reads from the request's policy and puts on its scripts; and tells it the
 * path it was asked for, so that someone who has to sign in first comes back to it. What a visitor sends under either
 * name is replaced.
 */
export function setHeaders(request: IncomingMessage, response: ServerResponse, development: boolean) {
  response.setHeaders(EVERYWHERE);
  const asked = request.url ?? '/';
  // Dots are walked first, as Next does: /api/../sign-in is a page.
  if (NO_PAGE.test(URL.parse(asked, 'http://here')?.pathname ?? '/')) return;
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), development);
  request.headers['content-security-policy'] = policy;
  request.headers[ASKED_FOR] = asked;
  response.setHeader('content-security-policy', policy);
  response.setHeader('cache-control', 'private, no-store');
}
