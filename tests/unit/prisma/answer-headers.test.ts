import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { ASKED_FOR } from '#lib/domain/people/way-back.ts';
import { setHeaders } from '#prisma/answer-headers.ts';

/** What a page and its reader are told of a request for this address, by a visitor who sends headers of their own. */
function toldOf(url: string) {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  request.headers = { 'content-security-policy': "script-src 'unsafe-inline'", [ASKED_FOR]: '/elsewhere' };
  const response = new ServerResponse(request);
  setHeaders(request, response, false);
  const { headers } = request;
  return {
    policy: response.getHeader('content-security-policy'),
    read: headers['content-security-policy'],
    asked: headers[ASKED_FOR],
    guess: response.getHeader('x-content-type-options'),
  };
}

test.each(['/people?show=left', '/', '/api/../sign-in', '//people'])(
  'the page %s has a nonce of its own, and nothing that a visitor sent in its place',
  (url) => {
    const [one, other] = [toldOf(url), toldOf(url)];
    expect(one.policy).toMatch(/script-src 'self' 'nonce-[^']{24}'/);
    expect([one.read, one.asked]).toEqual([one.policy, url]);
    expect(one.policy).not.toBe(other.policy);
  },
);

test.each(['/api/session', '/_next/static/chunks/a.js', '/app.css'])(
  '%s is no page, and is not taken for one',
  (url) => {
    expect(toldOf(url)).toMatchObject({ policy: undefined, guess: 'nosniff' });
  },
);
