import type { FrameChoices, FrameDraft } from '#lib/domain/cycles/frame/frame-draft.ts';

/** A row of a list: reference, team and, where it has one, worker. */
export type AListRow = readonly [string, string, string?];

/** A CSV file in the columns reference, team and worker, read and settled. */
export function aDraft(rows: readonly AListRow[], differences: Partial<FrameChoices> = {}): FrameDraft {
  const list = {
    headers: ['Case reference', 'Team', 'Worker'],
    rows: rows.map(([reference, team, worker = ''], place) => ({
      line: place + 2,
      cells: [reference, team, worker],
    })),
  };
  const places = { reference: 0, team: 1, worker: 2 };
  return {
    file: {
      fileName: 'caseload.csv',
      format: 'CSV, UTF-8, commas',
      sheets: [{ name: '', headerLine: 1, list, dropped: [], cautions: [] }],
      notRead: [],
    },
    choices: { sheet: 0, places, teamNames: {}, months: 0, oneOfFamily: false, ...differences },
    readOn: '2010-11-01',
    settledOn: null,
  };
}
