import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#lib/content-security.ts';
import { ASKED_FOR } from '#lib/domain/people/way-back.ts';
import { isDevelopment } from '#lib/env.ts';

/**
 * Gives every page its own nonce, which Next reads from the request's policy and puts on its scripts; and tells it the
 * path it was asked for, so that someone who has to sign in first comes back to it.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), isDevelopment());
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(ASKED_FOR, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

// Route handlers answer data and set their own headers; a proxy in front of each save would only make it slower.
export const config = { matcher: ['/((?!api/|_next/|app.css|favicon).*)'] };
