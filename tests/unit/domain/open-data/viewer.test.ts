import { expect, test } from 'vitest';
import { audienceOf } from '#lib/domain/findings/disclosure.ts';
import { isOpenData, openDataViewerSchema } from '#lib/domain/open-data/viewer.ts';

const ID = '019a0000-0000-7000-8000-000000000001';
const token = { councilId: ID, councilName: 'Northmere', hideUpTo: 5, tokenId: ID, scopes: ['figures'] };

test('a system with a token is no person', () => {
  expect(isOpenData(openDataViewerSchema.parse(token))).toBe(true);
  expect(isOpenData({ role: 'leader' })).toBe(false);
});

test('a scope that nobody knows makes no viewer', () => {
  expect(openDataViewerSchema.safeParse({ ...token, scopes: ['cases'] }).success).toBe(false);
});

test('it reads breakdowns as the outside does', () => {
  expect(audienceOf(openDataViewerSchema.parse(token))).toBe('outside');
});
