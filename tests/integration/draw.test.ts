import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { openCase, referenceMac, sealCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { drawAgain, drawSample } from '#lib/db/cycles/draw-sample.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findNextReserve } from '#lib/db/cycles/find-next-reserve.ts';
import { findSample } from '#lib/db/cycles/find-sample.ts';
import { keepPairs } from '#lib/db/cycles/keep-pairs.ts';
import { listDraws } from '#lib/db/cycles/list-draws.ts';
import { pickCase } from '#lib/db/cycles/pick-case.ts';
import { planCycle } from '#lib/db/cycles/plan-cycle.ts';
import { previewDraw } from '#lib/db/cycles/preview-draw.ts';
import { openCycle } from '#lib/db/cycles/steps.ts';
import { findPublicDraw } from '#lib/db/draws/find-public-draw.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';
import { aCouncilAtWork, aPlan, aViewer, sure } from '#tests/support/builders.ts';

const council = await aCouncilAtWork();
const { coordinator, councilId, toolVersionId, harbour, northgate } = council;

const CASES = Array.from({ length: 24 }, (_, place) => ({
  reference: `NM-${200_100 + place * 7}`,
  teamId: place < 16 ? harbour : northgate,
  attributes: place % 3 === 0 ? { sex: 'Female' } : place % 3 === 1 ? { sex: 'Male' } : {},
}));
const REFERENCES = CASES.map(({ reference }) => reference);

/** A planned cycle with a list of 24 cases; gives its id. */
async function aListedCycle(): Promise<string> {
  const id = sure(await planCycle(coordinator, aPlan(toolVersionId)));
  await database().frameCase.createMany({
    data: CASES.map(({ reference, ...row }) => ({
      ...row,
      councilId,
      cycleId: id,
      sealed: sealCase(councilId, { reference, worker: 'W. One' }),
      referenceMac: referenceMac(councilId, reference),
    })),
  });
  const frame = { frameSize: CASES.length, frameHash: frameHash(REFERENCES), frameImportedAt: new Date() };
  await database().cycle.update({ where: { councilId_id: { councilId, id } }, data: frame });
  return id;
}

const BY_TEAM = {
  sampleSize: '9',
  method: 'stratified',
  firstColumn: 'team',
  secondColumn: '',
  minimum: '4',
};

async function audits(cycleId: string) {
  const rows = await database().audit.findMany({
    where: { councilId, cycleId },
    include: { frameCase: true, team: true },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ code, selection, pickedReason, team, frameCase }) => ({
    code,
    selection,
    pickedReason,
    team: team.name,
    rank: frameCase.drawRank,
    reference: openCase(councilId, frameCase.sealed).reference,
  }));
}

const ranksOf = async (cycleId: string) => {
  const cases = await database().frameCase.findMany({ where: { councilId, cycleId } });
  return cases.map(({ drawRank }) => drawRank).sort((a, b) => (a ?? 0) - (b ?? 0));
};
const ALL_RANKS = CASES.map((_, place) => place + 1);

test('a stratified draw gives each team its number and keeps how', async () => {
  const id = await aListedCycle();
  expect(sure(await drawSample(coordinator, id, BY_TEAM))).toBe(9);
  const teams = (await audits(id)).map(({ team }) => team);
  expect([teams.filter((team) => team === 'Harbour').length, teams.length]).toEqual([5, 9]);
  expect(await listDraws(coordinator, id)).toMatchObject([
    {
      number: 1,
      method: 'stratified',
      strataBy: ['team'],
      minimum: 4,
      reason: '',
      strata: [
        { stratum: 'Harbour', cases: 16, drawn: 5, inProportion: 6 },
        { stratum: 'Northgate', cases: 8, drawn: 4, inProportion: 3 },
      ],
    },
  ]);
  expect(await ranksOf(id)).toEqual(ALL_RANKS);
});

test('how a sample would be shared out can be seen before, and nothing is drawn by looking', async () => {
  const id = await aListedCycle();
  const seen = sure(await previewDraw(coordinator, id, { ...BY_TEAM, secondColumn: 'sex', minimum: '1' }));
  expect(seen.strata).toMatchObject({
    columns: ['team', 'sex'],
    sizes: { 'Harbour · Female': 6, 'Harbour · Not recorded': 5, 'Northgate · Male': 3 },
  });
  expect(await previewDraw(coordinator, id, { ...BY_TEAM, minimum: '8' })).toMatchObject({
    problems: [{ field: 'minimum' }],
  });
  expect(await findCycle(coordinator, id)).toMatchObject({ status: 'planned', sampleSize: 0 });
});

test('of two draws at once one is made', async () => {
  const id = await aListedCycle();
  const done = await Promise.all([
    drawSample(coordinator, id, { sampleSize: '5' }),
    drawSample(coordinator, id, { sampleSize: '9' }),
  ]);
  expect(done.filter((outcome) => outcome?.ok)).toHaveLength(1);
  expect(await listDraws(coordinator, id)).toHaveLength(1);
  expect(await audits(id)).toHaveLength((await findCycle(coordinator, id))?.sampleSize ?? 0);
});

test('a draw is given up for a reason, counted, and its seed follows from the cycle’s', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '5' }));
  const first = await audits(id);
  expect(await drawAgain(coordinator, id, { sampleSize: '6', instead: '1', reason: ' ' })).toMatchObject({
    problems: [{ field: 'reason' }],
  });
  expect(await audits(id)).toEqual(first);
  sure(await drawAgain(coordinator, id, { sampleSize: '6', instead: '1', reason: 'Too few' }));
  const seed = (await findCycle(coordinator, id))?.seed;
  expect((await listDraws(coordinator, id)).map((draw) => [draw.number, draw.seed, draw.reason])).toEqual([
    [1, seed, ''],
    [2, `${seed}/2`, 'Too few'],
  ]);
  const second = await audits(id);
  expect(second.map(({ code }) => code)).toEqual(['CP-01', 'CP-02', 'CP-03', 'CP-04', 'CP-05', 'CP-06']);
  expect(new Set(second.map(({ reference }) => reference)).size).toBe(6);
  expect(await ranksOf(id)).toEqual(ALL_RANKS);
});

test('a redraw that cannot be shared out leaves the draw before as it was', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '5' }));
  const before = await audits(id);
  const asked = { ...BY_TEAM, minimum: '8', instead: '1', reason: 'By team' };
  expect(await drawAgain(coordinator, id, asked)).toMatchObject({ problems: [{ field: 'minimum' }] });
  expect(await audits(id)).toEqual(before);
});

test('of two who give the same draw up at once one draws again', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '5' }));
  const again = { sampleSize: '5', instead: '1', reason: 'Too few' };
  const done = await Promise.all([drawAgain(coordinator, id, again), drawAgain(coordinator, id, again)]);
  expect(done.filter((outcome) => outcome?.ok)).toHaveLength(1);
  expect(await listDraws(coordinator, id)).toHaveLength(2);
});

test('pairs go with the draw they were built on, and an open cycle is not drawn again', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '3' }));
  sure(await keepPairs(coordinator, id, { fields: {}, suggestRest: true }));
  sure(await drawAgain(coordinator, id, { sampleSize: '3', instead: '1', reason: 'Too few' }));
  expect((await findCycle(coordinator, id))?.status).toBe('drawn');
  expect(await database().auditSeat.count({ where: { councilId, audit: { cycleId: id } } })).toBe(0);
  sure(await keepPairs(coordinator, id, { fields: {}, suggestRest: true }));
  sure(await openCycle(coordinator, id, new Date('2010-11-01T09:00:00Z')));
  const again = { sampleSize: '3', instead: '2', reason: 'Too few' };
  expect((await drawAgain(coordinator, id, again))?.ok).toBe(false);
});

test('a kept draw can be neither changed nor taken away', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '3' }));
  await expect(
    database().draw.updateMany({ where: { cycleId: id }, data: { seed: 'mine' } }),
  ).rejects.toThrow();
  await expect(database().draw.deleteMany({ where: { cycleId: id } })).rejects.toThrow();
});

/** A reference that the draw left among the reserves. */
async function aReserve(id: string): Promise<string> {
  const taken = (await audits(id)).map(({ reference }) => reference);
  return REFERENCES.find((reference) => !taken.includes(reference)) ?? '';
}

test('a case picked by hand is marked, leaves the reserves and is not counted among those drawn', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '5' }));
  const reference = await aReserve(id);
  expect(
    sure(await pickCase(coordinator, id, { reference: ` ${reference} `, pickedReason: 'A complaint' })),
  ).toBe('CP-06');
  expect((await audits(id)).at(-1)).toMatchObject({
    code: 'CP-06',
    selection: 'targeted',
    pickedReason: 'A complaint',
    rank: null,
    reference,
  });
  const cycle = await database().cycle.findFirstOrThrow({ where: { id } });
  expect([cycle.sampleSize, cycle.targetedSize]).toEqual([5, 1]);
  const counted = await findSample(coordinator, { id, sampleSize: 5 });
  const teams = counted.filter(({ column }) => column === 'team');
  expect(teams.reduce((sum, { sample }) => sum + sample, 0)).toBe(5);
});

test('a case is not added twice, nor one that was drawn or is not on the list', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '5' }));
  const [drawn] = await audits(id);
  const reference = await aReserve(id);
  const pick = (wanted: string) =>
    pickCase(coordinator, id, { reference: wanted, pickedReason: 'A complaint' });
  const both = await Promise.all([pick(reference), pick(reference)]);
  expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
  expect(await pick(drawn?.reference ?? '')).toMatchObject({
    problems: [{ field: 'reference', message: 'That case is in the sample already, as CP-01' }],
  });
  expect((await pick('NM-1'))?.ok).toBe(false);
});

test('a case picked by hand stays picked after a redraw, or is drawn, and never both', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '5' }));
  for (let turn = 0; turn < 6; turn += 1)
    sure(await pickCase(coordinator, id, { reference: await aReserve(id), pickedReason: `Reason ${turn}` }));
  const picked = (await audits(id)).filter(({ selection }) => selection === 'targeted');
  sure(await drawAgain(coordinator, id, { sampleSize: '15', instead: '1', reason: 'Too few' }));
  const after = await audits(id);
  expect(new Set(after.map(({ reference }) => reference)).size).toBe(after.length);
  expect(picked.filter((was) => !after.some(({ reference }) => reference === was.reference))).toEqual([]);
  const still = after.filter(({ selection }) => selection === 'targeted');
  expect(still.every(({ rank, pickedReason }) => rank === null && pickedReason.startsWith('Reason'))).toBe(
    true,
  );
  const cycle = await database().cycle.findFirstOrThrow({ where: { id } });
  expect([cycle.sampleSize, cycle.targetedSize]).toEqual([15, still.length]);
});

test('a case picked in a cycle whose pairs were built sends it back for one more pair', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '3' }));
  sure(await keepPairs(coordinator, id, { fields: {}, suggestRest: true }));
  sure(await pickCase(coordinator, id, { reference: await aReserve(id), pickedReason: 'A complaint' }));
  expect((await findCycle(coordinator, id))?.status).toBe('drawn');
});

test('the next reserve is the earliest of its stratum that nobody audits', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, BY_TEAM));
  const reserve = await findNextReserve(coordinator, database(), { cycleId: id, stratum: 'Northgate' });
  const free = await database().frameCase.findMany({
    where: { councilId, cycleId: id, stratum: 'Northgate', audit: null },
    orderBy: { drawRank: 'asc' },
  });
  expect(reserve).toMatchObject({ id: free[0]?.id, teamId: northgate });
  expect(await findNextReserve(coordinator, database(), { cycleId: id, stratum: 'Nowhere' })).toBeNull();
});

test('the same file and seed draw the same sample in another process: a shell with sha256sum and sort', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '7' }));
  const [draw] = await listDraws(coordinator, id);
  const script = `while IFS= read -r ref; do printf '%s %s\\n' "$(printf '%s\\n%s' "$SEED" "$ref" | sha256sum | cut -c1-64)" "$ref"; done | LC_ALL=C sort | head -n 7 | cut -d' ' -f2-`;
  const list = `${REFERENCES.toReversed().join('\n')}\n`;
  const shell = (command: string, input: string) =>
    execFileSync('bash', ['-c', command], { input, env: { ...process.env, SEED: draw?.seed } }).toString();
  const sample = shell(script, list);
  expect(sample.trim().split('\n')).toEqual((await audits(id)).map(({ reference }) => reference));
  expect(shell('sha256sum', sample).slice(0, 64)).toBe(draw?.sampleHash);
  expect(shell('LC_ALL=C sort | head -c -1 | sha256sum', list).slice(0, 64)).toBe(draw?.frameHash);
});

test('the public page of a draw tells how it was made and nothing of a case, a team or a person', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, BY_TEAM));
  sure(await drawAgain(coordinator, id, { ...BY_TEAM, instead: '1', reason: 'Too few' }));
  const [first, second] = await listDraws(coordinator, id);
  const found = await findPublicDraw(first?.id ?? '');
  expect(found).toMatchObject({
    number: 1,
    of: [{ number: 1 }, { number: 2, id: second?.id, reason: 'Too few' }],
  });
  const text = JSON.stringify(found);
  expect(['NM-2', 'Harbour', coordinator.personId, councilId].filter((word) => text.includes(word))).toEqual(
    [],
  );
  expect(await findPublicDraw('01a200f3-0000-7000-8000-000000000001')).toBeNull();
  expect(await findPublicDraw('no-such-draw')).toBeNull();
});

test('nobody but the council’s coordinator draws, draws again, picks or looks', async () => {
  const id = await aListedCycle();
  const stranger = (await aCouncilAtWork()).coordinator;
  const leader = await aViewer(councilId, { role: 'leader' });
  for (const viewer of [stranger, leader]) {
    expect(await drawSample(viewer, id, BY_TEAM)).toBeNull();
    expect(await drawAgain(viewer, id, { ...BY_TEAM, instead: '1', reason: 'Mine' })).toBeNull();
    expect(await pickCase(viewer, id, { reference: 'NM-200100', pickedReason: 'Mine' })).toBeNull();
  }
  expect(await previewDraw(stranger, id, BY_TEAM)).toBeNull();
  expect(await listDraws(stranger, id)).toEqual([]);
});

test('the trail tells of a redraw and of a picked case without a reference or a reason', async () => {
  const id = await aListedCycle();
  sure(await drawSample(coordinator, id, { sampleSize: '5' }));
  sure(await drawAgain(coordinator, id, { sampleSize: '5', instead: '1', reason: 'Too few' }));
  const reference = await aReserve(id);
  sure(await pickCase(coordinator, id, { reference, pickedReason: 'A complaint' }));
  const lines = await database().trailEntry.findMany({
    where: { councilId, thingId: id },
    orderBy: { at: 'asc' },
  });
  expect(lines.map(({ action }) => action)).toEqual([
    'cycle.planned',
    'cycle.drawn',
    'cycle.redrawn',
    'cycle.case-picked',
  ]);
  expect(lines.at(-1)?.detail).toBe('CP-06');
  const text = lines.map(({ about, detail }) => `${about} ${detail}`).join();
  expect([reference, 'complaint', 'Too few'].filter((word) => text.includes(word))).toEqual([]);
});
