import { expect, test } from 'vitest';
import { editionInAddress, editionQuery, editionToRead, laterEdition } from '#lib/domain/findings/edition.ts';
import { anEdition } from '#tests/support/findings-builders.ts';

const first = anEdition();
const second = anEdition({ number: 2, publishedOn: '2011-01-14', reason: 'A late return' });

test('the latest edition is read unless another is asked for', () => {
  expect(editionToRead([first, second], 'latest')).toBe(second);
  expect(editionToRead([first, second], 1)).toBe(first);
});

test('an edition that was never published is not there', () => {
  expect(editionToRead([first], 2)).toBeNull();
  expect(editionToRead([], 'latest')).toBeNull();
});

test.each([
  [{}, 'latest'],
  [{ edition: '1' }, 1],
  [{ edition: 'one' }, 'latest'],
  [{ edition: ['1', '2'] }, 'latest'],
])('the address %j asks for %s', (query, wanted) => {
  expect(editionInAddress.parse(query)).toBe(wanted);
});

test('links lead on within an earlier edition, and to the latest without saying so', () => {
  const editions = [first, second];
  expect(editionQuery({ edition: 1, editions })).toEqual({ edition: '1' });
  expect(laterEdition({ edition: 1, editions })).toBe(second);
  expect(editionQuery({ edition: 2, editions })).toBeUndefined();
  expect(editionQuery({ edition: null, editions: [] })).toBeUndefined();
});
