import { expect, test } from 'vitest';
import { isSameOrigin } from '#lib/domain/same-origin.ts';

const OURS = 'https://sightline.council.gov.uk';
const ask = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), OURS);

test.each([
  ['a request that the browser says is our own page’s', { 'sec-fetch-site': 'same-origin' }, true],
  ['one from another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['one from a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }, false],
  ['one from another site that forges our Origin', { 'sec-fetch-site': 'cross-site', origin: OURS }, false],
  ['an older browser’s with our Origin', { origin: OURS }, true],
  ['an older browser’s with another Origin', { origin: 'https://elsewhere.example' }, false],
  ['one that says nothing of where it comes from', {}, false],
])('%s is judged by what the browser says', (_, headers: Record<string, string>, allowed) => {
  expect(ask(headers)).toBe(allowed);
});
