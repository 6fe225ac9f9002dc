import { expect, test } from 'vitest';
import { openCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { drawSample } from '#lib/db/cycles/draw-sample.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findSample } from '#lib/db/cycles/find-sample.ts';
import { loadFrame } from '#lib/db/cycles/load-frame.ts';
import { editCycle, planCycle } from '#lib/db/cycles/plan-cycle.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';
import { aCouncilAtWork, aList, aPlan, aViewer, SIX_CASES, sure } from '#tests/support/builders.ts';

const council = await aCouncilAtWork();
const { coordinator, councilId, toolVersionId } = council;
const references = SIX_CASES.map(([reference]) => reference);

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
    { team: 'Harbour', frame: 3, sample: 3 },
    { team: 'Northgate', frame: 3, sample: 3 },
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
