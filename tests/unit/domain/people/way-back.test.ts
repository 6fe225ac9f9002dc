import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayBack } from '#lib/domain/people/way-back.ts';

const AUDIT = '/audits/01a200f3-0000-7000-8000-000000000001';

test.each([
  ['the page of an audit', AUDIT, AUDIT],
  ['a page with its filters', '/people?show=left&page=2', '/people?show=left&page=2'],
  ['the mark of a page fetched by script is left out', '/people?show=left&_rsc=1a2b', '/people?show=left'],
  ['a place within a page is left out', `${AUDIT}#question`, AUDIT],
  ['dots are walked first', '/cycles/../audits', '/audits'],
  ['home, which needs no asking', '/', null],
  ['the sign-in page itself', '/sign-in?to=%2Faudits', null],
  ['an invitation, whose address is a secret', '/invitations/abc', null],
  ['data for scripts', '/api/session', null],
  ['another site', 'https://elsewhere.example/audits', null],
  ['another site without its scheme', '//elsewhere.example/audits', null],
  ['another site behind a backslash', '/\\elsewhere.example', null],
  ['another site behind dots', '/..//elsewhere.example', null],
  ['a script', 'javascript:alert(1)', null],
  ['a path that does not begin at the root', 'audits', null],
  ['more than an address holds', `/${'a'.repeat(500)}`, null],
  ['several at once', ['/audits', '/people'], null],
  ['nothing', undefined, null],
])('after signing in, %s', (_, asked, way) => {
  expect(wayBack(asked)).toBe(way);
});

test('whatever is asked, the way back stays on this site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((text) => `/${text}`),
      ),
      (asked) => {
        const way = wayBack(asked);
        expect(way === null || new URL(way, 'https://here.example').origin === 'https://here.example').toBe(
          true,
        );
      },
    ),
  );
});
