import { describe, expect, test } from 'vitest';
import { familyMac, nameMac, openCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { clearOldDrafts } from '#lib/db/cycles/clear-old-drafts.ts';
import { drawSample } from '#lib/db/cycles/draw-sample.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findFrameReport } from '#lib/db/cycles/find-frame-report.ts';
import { findSample } from '#lib/db/cycles/find-sample.ts';
import { findDraft, findProgress } from '#lib/db/cycles/frame-draft.ts';
import { loadDraft, loadFrame } from '#lib/db/cycles/load-frame.ts';
import { editCycle, planCycle } from '#lib/db/cycles/plan-cycle.ts';
import { keepFile } from '#lib/db/cycles/read-file.ts';
import { dropDraft, settleFrame } from '#lib/db/cycles/settle-frame.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';
import { aCouncilAtWork, aList, aPlan, aViewer, SIX_CASES, sure } from '#tests/support/builders.ts';
import { type AListRow, aDraft } from '#tests/support/frame-builders.ts';

const council = await aCouncilAtWork();
const { coordinator, councilId, toolVersionId } = council;
const references = SIX_CASES.map(([reference]) => reference);

/** A council whose cases nothing else here audits. */
const elsewhere = await aCouncilAtWork();

const plan = async () => sure(await planCycle(coordinator, aPlan(toolVersionId)));
const cases = (cycleId: string) => database().frameCase.findMany({ where: { councilId, cycleId } });

test('a planned cycle has its seed before any case is known', async () => {
  const cycle = await findCycle(coordinator, await plan());
  expect(cycle).toMatchObject({ status: 'planned', frameSize: 0, codePrefix: 'CP', dueOn: '2010-11-30' });
  expect(cycle?.seed).toMatch(/^[0-9a-f]{32}$/);
});

test('two cycles cannot have one name', async () => {
  const id = await plan();
  const name = (await findCycle(coordinator, id))?.name ?? '';
  expect(await planCycle(coordinator, aPlan(toolVersionId, { name }))).toMatchObject({
    ok: false,
    problems: [{ field: 'name' }],
  });
  expect((await editCycle(coordinator, id, aPlan(toolVersionId, { name })))?.ok).toBe(true);
});

test('the tool of another council cannot be planned with', async () => {
  const elsewhere = await aCouncilAtWork();
  expect(await planCycle(coordinator, aPlan(elsewhere.toolVersionId))).toMatchObject({
    problems: [{ field: 'toolVersionId' }],
  });
});

test('a list with one bad row stores nothing at all', async () => {
  const id = await plan();
  const list = aList([...SIX_CASES, ['1007', 'A team of another council']]);
  expect((await loadFrame(coordinator, id, list))?.ok).toBe(false);
  expect(await cases(id)).toEqual([]);
  expect(await findCycle(coordinator, id)).toMatchObject({ frameSize: 0, frameHash: null });
});

test('a list is stored with its references sealed, and its fingerprint is that of the references', async () => {
  const id = await plan();
  expect(sure(await loadFrame(coordinator, id, aList(SIX_CASES)))).toBe(6);
  const stored = await cases(id);
  expect(stored.map(({ sealed }) => openCase(councilId, sealed).reference).sort()).toEqual(references);
  expect(stored.some(({ sealed }) => Buffer.from(sealed).includes('K1001'))).toBe(false);
  expect((await findCycle(coordinator, id))?.frameHash).toBe(frameHash(references));
});

test('another list takes the place of the first', async () => {
  const id = await plan();
  sure(await loadFrame(coordinator, id, aList(SIX_CASES)));
  sure(await loadFrame(coordinator, id, aList([['2001', 'Harbour']])));
  expect((await cases(id)).map(({ sealed }) => openCase(councilId, sealed).reference)).toEqual(['2001']);
});

test('the trail tells how many cases were loaded and never a reference', async () => {
  const id = await plan();
  sure(await loadFrame(coordinator, id, aList(SIX_CASES)));
  sure(await drawSample(coordinator, id, { sampleSize: '2' }));
  const lines = await database().trailEntry.findMany({ where: { councilId, thingId: id } });
  expect(lines.find(({ action }) => action === 'cycle.frame-loaded')?.detail).toBe('6 cases');
  const text = lines.map(({ about, detail }) => `${about} ${detail}`).join();
  expect(references.filter((reference) => text.includes(reference))).toEqual([]);
});

test('anyone with the list and the seed draws the same sample again', async () => {
  const id = await plan();
  sure(await loadFrame(coordinator, id, aList(SIX_CASES)));
  sure(await drawSample(coordinator, id, { sampleSize: '4' }));
  const cycle = await findCycle(coordinator, id);
  const audits = await database().audit.findMany({
    where: { councilId, cycleId: id },
    include: { frameCase: true },
    orderBy: { number: 'asc' },
  });
  expect(audits.map(({ code }) => code)).toEqual(['CP-01', 'CP-02', 'CP-03', 'CP-04']);
  const drawn = audits.map(({ frameCase }) => openCase(councilId, frameCase.sealed).reference);
  expect(drawn).toEqual(seededSample(references, 4, cycle?.seed ?? '').selected);
});

test('every case of the list has its place in the draw, so that the reserves are in order', async () => {
  const id = await plan();
  sure(await loadFrame(coordinator, id, aList(SIX_CASES)));
  sure(await drawSample(coordinator, id, { sampleSize: '4' }));
  expect((await cases(id)).map(({ drawRank }) => drawRank).sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a sample is drawn once: neither the draw nor the list can be repeated', async () => {
  const id = await plan();
  sure(await loadFrame(coordinator, id, aList(SIX_CASES)));
  sure(await drawSample(coordinator, id, { sampleSize: '4' }));
  expect((await drawSample(coordinator, id, { sampleSize: '5' }))?.ok).toBe(false);
  expect((await loadFrame(coordinator, id, aList([['9', 'Harbour']])))?.ok).toBe(false);
  expect((await editCycle(coordinator, id, aPlan(toolVersionId)))?.ok).toBe(false);
});

test('more cases than the list holds cannot be drawn', async () => {
  const id = await plan();
  sure(await loadFrame(coordinator, id, aList(SIX_CASES)));
  expect(await drawSample(coordinator, id, { sampleSize: '7' })).toMatchObject({
    problems: [{ field: 'sampleSize', message: 'Enter a whole number from 1 to 6' }],
  });
});

test('the sample is set beside the list, team by team', async () => {
  const id = await plan();
  sure(await loadFrame(coordinator, id, aList(SIX_CASES)));
  sure(await drawSample(coordinator, id, { sampleSize: '6' }));
  expect(await findSample(coordinator, { id, sampleSize: 6 })).toEqual([
    { column: 'team', value: 'Harbour', frame: 3, sample: 3 },
    { column: 'team', value: 'Northgate', frame: 3, sample: 3 },
  ]);
});

test('a cycle of another council is not found, whatever is done to it', async () => {
  const id = await plan();
  const stranger = (await aCouncilAtWork()).coordinator;
  expect(await findCycle(stranger, id)).toBeNull();
  expect(await loadFrame(stranger, id, aList(SIX_CASES))).toBeNull();
  expect(await drawSample(stranger, id, { sampleSize: '1' })).toBeNull();
  expect(await findCycle(coordinator, 'not-an-id')).toBeNull();
});

test('nobody but a coordinator loads or draws', async () => {
  const id = await plan();
  const leader = await aViewer(councilId, { role: 'leader' });
  expect(await loadFrame(leader, id, aList(SIX_CASES))).toBeNull();
  expect(await drawSample(leader, id, { sampleSize: '1' })).toBeNull();
});

const READ_ON_DEFAULTS = { months: 0, oneOfFamily: false } as const;
const fileOf = (rows: readonly AListRow[], headers = ['Schlüssel', 'Gruppe', 'Wer']) => {
  const { file } = aDraft(rows);
  const sheets = file.sheets.map((sheet) => ({ ...sheet, list: { ...sheet.list, headers } }));
  return { file: { ...file, sheets }, defaults: READ_ON_DEFAULTS };
};

describe('refused rows', () => {
  const withBadRow = (leaveOutWhy: string | null) => ({
    ...aList([...SIX_CASES, ['K1007', 'Moon']]),
    leaveOutWhy,
  });

  test('are left out only where the coordinator says why, and the cycle keeps the count and the reason', async () => {
    const id = await plan();
    expect(await loadFrame(coordinator, id, withBadRow(''))).toMatchObject({ problems: [{ field: 'why' }] });
    expect(sure(await loadFrame(coordinator, id, withBadRow('That team is closed')))).toBe(6);
    expect(await findFrameReport(coordinator, id)).toMatchObject({
      rows: 7,
      leftOut: [{ kind: 'refused', count: 1 }],
      refused: [{ reason: 'a team that the council does not have', rows: 1 }],
      refusedWhy: 'That team is closed',
    });
  });

  test('are in the trail as a count', async () => {
    const id = await plan();
    sure(await loadFrame(coordinator, id, withBadRow('That team is closed')));
    const line = await database().trailEntry.findFirst({
      where: { councilId, thingId: id, action: 'cycle.frame-loaded' },
    });
    expect(line?.detail).toBe('6 cases, 1 refused row left out');
  });
});

describe('cases that were audited lately', () => {
  const planned = async () => sure(await planCycle(elsewhere.coordinator, aPlan(elsewhere.toolVersionId)));

  async function audited(reference: string, returnedAt: Date | null): Promise<void> {
    const id = await planned();
    sure(await loadFrame(elsewhere.coordinator, id, aList([[reference, 'Harbour']])));
    sure(await drawSample(elsewhere.coordinator, id, { sampleSize: '1' }));
    const status = returnedAt ? 'returned' : 'started';
    await database().audit.updateMany({ where: { cycleId: id }, data: { status, returnedAt } });
    await database().cycle.updateMany({ where: { id }, data: { status: returnedAt ? 'published' : 'open' } });
  }
  const sizeWith = async (reference: string, months: 0 | 6 | 12) => {
    const list = aList([...SIX_CASES, [reference, 'Harbour']], { months });
    return sure(await loadFrame(elsewhere.coordinator, await planned(), list));
  };

  test('stay out for as long as was chosen, counted from the day the list was read', async () => {
    await audited('LATELY', new Date('2010-02-01T12:00:00Z'));
    expect(await sizeWith(' lately ', 0)).toBe(7);
    expect(await sizeWith(' lately ', 6)).toBe(7);
    expect(await sizeWith(' lately ', 12)).toBe(6);
  });

  test('stay out while an audit of them is under way', async () => {
    await audited('NOW', null);
    expect(await sizeWith('Now', 0)).toBe(7);
    expect(await sizeWith('Now', 6)).toBe(6);
  });
});

describe('a file that was read', () => {
  test('waits sealed until it is loaded, and is gone then', async () => {
    const id = await plan();
    sure(await keepFile(coordinator, id, fileOf(SIX_CASES, ['Case ref', 'Team', 'Worker'])));
    const row = await database().frameDraft.findFirst({ where: { councilId, cycleId: id } });
    expect(Buffer.from(row?.sealed ?? []).includes('K1001')).toBe(false);
    expect((await findDraft(coordinator, id))?.choices.places).toEqual({ reference: 0, team: 1, worker: 2 });
    expect(await findProgress(coordinator, id)).toEqual({ rows: 6, stored: 0 });
    expect(sure(await loadDraft(coordinator, id, null))).toBe(6);
    expect(await findDraft(coordinator, id)).toBeNull();
    expect((await loadDraft(coordinator, id, null))?.ok).toBe(false);
  });

  test('is read by the columns that were settled for its layout the time before', async () => {
    const list = () =>
      fileOf([
        ['x', 'y', 'H'],
        ['z', 'y', 'H'],
      ]);
    const first = await plan();
    sure(await keepFile(coordinator, first, list()));
    expect((await findDraft(coordinator, first))?.settledOn).toBeNull();
    const settled = {
      places: { reference: 0, team: 2 },
      teamNames: { H: council.harbour },
      ...READ_ON_DEFAULTS,
    };
    expect(await settleFrame(coordinator, first, settled)).toBe(true);
    const told = { councilId: coordinator.councilId, action: 'cycle.columns-settled', thingId: first };
    expect(await database().trailEntry.count({ where: told })).toBe(1);
    const second = await plan();
    sure(await keepFile(coordinator, second, list()));
    expect(await findDraft(coordinator, second)).toMatchObject({
      choices: { places: settled.places, teamNames: settled.teamNames },
      settledOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(sure(await loadDraft(coordinator, second, null))).toBe(2);
  });

  test('is thrown away when the coordinator says so, or a day later by itself', async () => {
    const [one, two] = [await plan(), await plan()];
    sure(await keepFile(coordinator, one, fileOf(SIX_CASES)));
    sure(await keepFile(coordinator, two, fileOf(SIX_CASES)));
    await dropDraft(coordinator, one);
    expect(await findDraft(coordinator, one)).toBeNull();
    await clearOldDrafts(new Date());
    expect(await findDraft(coordinator, two)).not.toBeNull();
    await clearOldDrafts(new Date(Date.now() + 86_400_000));
    expect(await findDraft(coordinator, two)).toBeNull();
  });

  test('is nobody else’s', async () => {
    const id = await plan();
    sure(await keepFile(coordinator, id, fileOf(SIX_CASES)));
    const stranger = (await aCouncilAtWork()).coordinator;
    const leader = await aViewer(councilId, { role: 'leader' });
    for (const viewer of [stranger, leader]) {
      expect(await keepFile(viewer, id, fileOf(SIX_CASES))).toBeNull();
      expect([await findDraft(viewer, id), await findProgress(viewer, id)]).toEqual([null, null]);
      expect(await settleFrame(viewer, id, { places: {}, teamNames: {}, ...READ_ON_DEFAULTS })).toBe(false);
      await dropDraft(viewer, id);
    }
    expect(await findDraft(coordinator, id)).not.toBeNull();
    expect(await findFrameReport(stranger, id)).toBeNull();
  });

  test('of another cycle or council cannot be opened in its place', async () => {
    const [one, two] = [await plan(), await plan()];
    sure(await keepFile(coordinator, one, fileOf(SIX_CASES)));
    sure(await keepFile(coordinator, two, fileOf(SIX_CASES)));
    const { sealed } = await database().frameDraft.findFirstOrThrow({ where: { cycleId: one } });
    await database().frameDraft.updateMany({ where: { cycleId: two }, data: { sealed } });
    await expect(findDraft(coordinator, two)).rejects.toThrow();
  });
});

test('a case carries what its list says of it; worker and family only as something to compare', async () => {
  const id = await plan();
  const { draft } = aList([['A1', 'Harbour', 'Smith, Jane']]);
  const [sheet] = draft.file.sheets;
  const list = {
    headers: ['Ref', 'Team', 'Worker', 'Family', 'Gender', 'Age'],
    rows: [{ line: 2, cells: ['A1', 'Harbour', 'Smith, Jane', 'f-7', 'a) Male', '7'] }],
  };
  const places = { reference: 0, team: 1, worker: 2, family: 3, sex: 4, 'age-band': 5 };
  const whole = {
    ...draft,
    file: { ...draft.file, sheets: sheet ? [{ ...sheet, list }] : [] },
    choices: { ...draft.choices, places },
  };
  sure(await loadFrame(coordinator, id, { draft: whole, leaveOutWhy: null }));
  const [stored] = await cases(id);
  expect(stored?.attributes).toEqual({ sex: 'Male', 'age-band': '5 to 9' });
  expect(stored?.workerMac).toEqual(nameMac(councilId, 'Jane SMITH'));
  expect(stored?.familyMac).toEqual(familyMac(councilId, ' F-7 '));
  expect(JSON.stringify(stored?.attributes)).not.toMatch(/Smith|f-7/);
});

test('twenty thousand cases are stored in seconds', { timeout: 60_000 }, async () => {
  const id = await plan();
  const rows = Array.from(
    { length: 20_000 },
    (_, n): AListRow => [`N${n}`, n % 2 ? 'Harbour' : 'Northgate', `W ${n % 90}`],
  );
  expect(sure(await loadFrame(coordinator, id, aList(rows)))).toBe(20_000);
  expect(await database().frameCase.count({ where: { councilId, cycleId: id } })).toBe(20_000);
});
