import { expect, test } from 'vitest';
import { type PlaceCount, placeMap } from '#lib/domain/findings/place-map.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const { vocabulary } = aTool();
const TOOL = {
  vocabulary: {
    ...vocabulary,
    places: [
      { id: 'letters', label: 'letters' },
      { id: 'case-notes', label: 'dated case notes' },
      { id: 'documents', label: 'documents' },
    ],
  },
};

const counts = (team: string, letters: number, notes: number): PlaceCount[] => [
  { team, place: 'letters', count: letters },
  { team, place: 'case-notes', count: notes },
];
const FOUND = [...counts('Riverside', 12, 9), ...counts('Harbour', 11, 8), ...counts('Quayside', 3, 1)];

test('whoever sees cases sees every count, team by team, in the order of the tool’s places', () => {
  expect(placeMap(FOUND, TOOL, { audience: 'cases', hideUpTo: 5 })).toEqual({
    places: [
      { id: 'letters', label: 'letters' },
      { id: 'case-notes', label: 'dated case notes' },
    ],
    teams: [
      { name: 'Harbour', counts: [11, 8] },
      { name: 'Quayside', counts: [3, 1] },
      { name: 'Riverside', counts: [12, 9] },
    ],
    hides: false,
  });
});

test('for others a team of four is hidden, and with it another, so that no subtraction tells it', () => {
  const map = placeMap(FOUND, TOOL, { audience: 'no-cases', hideUpTo: 5 });
  const quayside = map?.teams.find(({ name }) => name === 'Quayside');
  expect(quayside?.counts).toEqual([null, null]);
  const columns = [0, 1].map((column) => map?.teams.filter(({ counts: row }) => row[column] === null).length);
  expect(columns).toEqual([2, 2]);
  expect(map?.hides).toBe(true);
});

test('nothing is shown where nothing was found, or where one team alone would tell', () => {
  expect(placeMap([], TOOL, { audience: 'cases', hideUpTo: 5 })).toBeNull();
  expect(placeMap(counts('Quayside', 3, 0), TOOL, { audience: 'no-cases', hideUpTo: 5 })).toBeNull();
});
