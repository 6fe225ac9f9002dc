import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exportAgreement, findAgreement } from '#lib/db/agreement/find-agreement.ts';
import { database } from '#lib/db/client.ts';
import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { countAudit } from '#lib/db/tallies/count-audit.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { aCouncil, aCouncilAtWork, anOpenCycle, aViewer } from '#tests/support/builders.ts';
import { aBlindPair, type Choices } from '#tests/support/returned-pairs.ts';

const FIRST_NUMBER = 100;
const MET: Choices = { seen: ['met', 'met'] };
const DIFFERS: Choices = { seen: ['met', 'partly'] };
const ONE_BLANK: Choices = { seen: ['met', null] };

async function aCycleOfPairs(all: readonly Choices[]) {
  const council = await aCouncilAtWork();
  const cycleId = await anOpenCycle(council);
  const { coordinator, harbour, northgate, managers, chairs } = council;
  await database().cycle.updateMany({ where: { id: cycleId }, data: { pairMode: 'alone-first' } });
  const [manager, chair] = [managers[0], chairs[0]];
  if (!manager || !chair) throw new Error('The council has no pair');
  const audits = [];
  for (const [index, choices] of all.entries()) {
    const teamId = index % 2 ? harbour : northgate;
    const pair = { cycleId, teamId, number: FIRST_NUMBER + index, people: [manager, chair] as const };
    audits.push(await aBlindPair(coordinator, choices, pair));
  }
  return { ...council, cycleId, audits };
}

const times = (number: number, choices: Choices): Choices[] => Array.from({ length: number }, () => choices);
const seenIn = async (...asked: Parameters<typeof findAgreement>) =>
  (await findAgreement(...asked))?.agreement.questions[0]?.agreement;

describe('the pairs of a cycle', () => {
  test('are read from tallies, each answer blank or not', async () => {
    const { coordinator, councilId, cycleId } = await aCycleOfPairs([
      ...times(18, MET),
      ...times(6, DIFFERS),
      ...times(1, ONE_BLANK),
    ]);
    const found = await findAgreement(coordinator, cycleId);
    expect(found?.agreement.pairs).toBe(25);
    expect(await seenIn(coordinator, cycleId)).toMatchObject({ pairs: 25, compared: 24, agreed: 18 });
    expect(found?.agreement.areas[0]?.agreement).toMatchObject({ compared: 24, agreed: 18 });
    expect(found?.agreement.questions[0]?.agreement.ac1.value).toBeGreaterThan(0.6);
    await database().$transaction(async (tx) => expect(await rebuildTallies(tx, councilId)).toEqual([]));
  });

  test('leave with the audit that is taken out', async () => {
    const { coordinator, cycleId, audits } = await aCycleOfPairs([MET, DIFFERS]);
    const [, second] = audits;
    if (!second) throw new Error('No second audit');
    await database().$transaction((tx) => countAudit(coordinator, tx, { ...second, sign: -1 }));
    expect(await seenIn(coordinator, cycleId)).toMatchObject({ pairs: 1, agreed: 1 });
  });

  test('are told apart by what they chose alone, not by what they came to think', async () => {
    const { coordinator, councilId, cycleId } = await aCycleOfPairs([DIFFERS]);
    await database().answer.updateMany({ where: { cycleId }, data: { option: 'met', outcome: 'met' } });
    await database().$transaction(async (tx) => expect(await rebuildTallies(tx, councilId)).toEqual([]));
    expect(await seenIn(coordinator, cycleId)).toMatchObject({ compared: 1, agreed: 0 });
  });

  test('stay in an edition as they were when it was published', async () => {
    const { coordinator, councilId, cycleId, audits } = await aCycleOfPairs([MET, MET, DIFFERS]);
    const edition = { councilId, cycleId, publishedOn: '2010-12-22', publishedAt: new Date() };
    await freezeEdition(database(), { ...edition, publishedById: null, reason: '' });
    const [gone] = audits;
    if (!gone) throw new Error('No audit');
    await database().$transaction((tx) => countAudit(coordinator, tx, { ...gone, sign: -1 }));
    expect((await findAgreement(coordinator, cycleId))?.publishedOn).toBe('2010-12-22');
    expect(await seenIn(coordinator, cycleId)).toMatchObject({ pairs: 3, agreed: 2 });
  });

  test('are no part of what findings read', async () => {
    const { coordinator, cycleId } = await aCycleOfPairs([MET]);
    const record = await findFindings(coordinator, cycleId);
    expect(record?.tallies.filter(({ kind }) => kind.startsWith('pair'))).toEqual([]);
  });
});

test('a cycle judged together has no pairs to compare', async () => {
  const council = await aCouncilAtWork();
  const found = await findAgreement(council.coordinator, await anOpenCycle(council));
  expect(found).toMatchObject({ pairMode: 'together', agreement: { pairs: 0 } });
});

test('only coordinators of the council read how pairs agreed', async () => {
  const { councilId, cycleId, managers } = await aCycleOfPairs([MET]);
  const [auditor] = managers;
  const leader = await aViewer(councilId, { role: 'leader' });
  const elsewhere = await aViewer(await aCouncil(), { role: 'coordinator' });
  for (const viewer of [auditor, leader, elsewhere])
    expect(viewer && (await findAgreement(viewer, cycleId))).toBeNull();
});

test('a download is written in the trail, and a cycle that is none gives none', async () => {
  const { coordinator, councilId, cycleId } = await aCycleOfPairs([MET]);
  expect((await exportAgreement(coordinator, cycleId))?.agreement.pairs).toBe(1);
  expect(await exportAgreement(coordinator, randomUUID())).toBeNull();
  const lines = await database().trailEntry.findMany({
    where: { councilId, action: 'cycle.agreement-exported' },
  });
  expect(lines).toMatchObject([{ thingId: cycleId, detail: 'Provisional' }]);
});
