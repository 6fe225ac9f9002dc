import { expect, test } from 'vitest';
import { editionToRead } from '#lib/domain/findings/edition.ts';
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
