import { expect, test } from 'vitest';
import { previewReading } from '#lib/domain/cycles/frame/frame-preview.ts';
import { readFrame } from '#lib/domain/cycles/frame/read-frame.ts';

const list = {
  headers: ['Name', 'Team', 'Case ref', 'Born'],
  rows: [{ line: 2, cells: ['Somebody', 'Harbour', '100', '1 May'] }],
};
const places = { reference: 2, team: 1, worker: null };
const teams = [{ id: 'h', name: 'Harbour' }];
const preview = previewReading(list, places, { ...readFrame(list, places, teams), teams });

test('the coordinator sees which header was taken for what, and what is left behind', () => {
  expect(preview.columns).toEqual([
    { label: 'Case reference', header: 'Case ref' },
    { label: 'Team', header: 'Team' },
  ]);
  expect(preview.notKept).toEqual(['Name', 'Born']);
});

test('what is sent back to be stored holds the kept columns alone', () => {
  expect(preview.kept).toEqual({
    headers: ['Case ref', 'Team'],
    rows: [{ line: 2, cells: ['100', 'Harbour'] }],
  });
});

test('the kept columns read the same as the whole list did', () => {
  expect(preview.keptPlaces).toEqual({ reference: 0, team: 1, worker: null });
  expect(preview.kept && readFrame(preview.kept, { reference: 0, team: 1, worker: null }, teams)).toEqual(
    readFrame(list, places, teams),
  );
});

test('nothing can be sent back to be stored while a row is refused', () => {
  const elsewhere = { ...list, rows: [...list.rows, { line: 3, cells: ['', 'Moon', '101', ''] }] };
  const reading = previewReading(elsewhere, places, { ...readFrame(elsewhere, places, teams), teams });
  expect([reading.kept, reading.refusals.length, reading.cases]).toEqual([null, 1, 1]);
});
