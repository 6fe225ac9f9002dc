import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { askCalibration } from '#lib/db/calibrations/ask-calibration.ts';
import { findCalibration } from '#lib/db/calibrations/find-calibration.ts';
import { finishCalibration, settleCalibration } from '#lib/db/calibrations/finish-calibration.ts';
import {
  listAgreedAnswers,
  listChosen,
  listOwnCalibrationAnswers,
} from '#lib/db/calibrations/list-calibration-answers.ts';
import { listCalibrations, listOwnCalibrations } from '#lib/db/calibrations/list-calibrations.ts';
import { listChoices } from '#lib/db/calibrations/list-choices.ts';
import { saveCalibrationAnswer } from '#lib/db/calibrations/save-calibration-answer.ts';
import { saveCalibrationSection } from '#lib/db/calibrations/save-calibration-section.ts';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncil, aCouncilAtWork, aPerson, aViewer, sure } from '#tests/support/builders.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const now = new Date('2026-03-10T09:00:00Z');
const today = '2026-03-10';
const REFERENCE = 'NM-4711';

type Council = Awaited<ReturnType<typeof aCouncilAtWork>>;

const asked = ({ toolVersionId, managers, chairs }: Council) => ({
  title: 'Plans, before cycle 2',
  tool: toolVersionId,
  cycle: null,
  reference: REFERENCE,
  place: 'As it stood on 1 March',
  dueOn: '2026-03-24',
  auditors: [...managers, ...chairs].map(({ personId }) => personId),
});

async function aCalibration() {
  const council = await aCouncilAtWork();
  const id = sure(await askCalibration(council.coordinator, asked(council), now));
  const [asha, ben, cora] = [council.managers[0], council.managers[1], council.chairs[0]];
  if (!asha || !ben || !cora) throw new Error('Too few auditors');
  return { ...council, id, asha, ben, cora };
}

const give = (viewer: Viewer, calibrationId: string, value: string, version = 0) =>
  saveCalibrationAnswer(viewer, {
    ...{ calibrationId, questionId: 'seen', version, today },
    answer: anAnswer({ value }),
  });

async function aSettled() {
  const made = await aCalibration();
  const { id, asha, ben, cora, coordinator } = made;
  for (const [viewer, value] of [
    [asha, 'met'],
    [ben, 'partly'],
    [cora, 'met'],
  ] as const) {
    await give(viewer, id, value);
    sure(await finishCalibration(viewer, id, now));
  }
  await give(coordinator, id, 'met');
  sure(await settleCalibration(coordinator, id, now));
  return made;
}

describe('giving auditors a shared case', () => {
  test('keeps its reference sealed and tells each of them once, without it', async () => {
    const { id, councilId } = await aCalibration();
    const row = await database().calibration.findFirstOrThrow({ where: { id } });
    expect(Buffer.from(row.sealed).includes(REFERENCE)).toBe(false);
    const told = await database().message.findMany({ where: { councilId, kind: 'calibration-asked' } });
    expect(told).toHaveLength(4);
    expect(told.map(({ subject, body }) => `${subject} ${body}`).join()).not.toContain(REFERENCE);
    const [line] = await database().trailEntry.findMany({ where: { councilId, thingId: id } });
    expect(line).toMatchObject({ action: 'calibration.asked', detail: '4 asked, due 24 March 2026' });
  });

  test('is for coordinators alone, and for auditors, a tool and a cycle of their own council', async () => {
    const council = await aCouncilAtWork();
    const [auditor] = council.managers;
    expect(auditor && (await askCalibration(auditor, asked(council), now)).ok).toBe(false);
    const stranger = await aPerson(await aCouncil(), { role: 'auditor' });
    const wrong = { ...asked(council), tool: randomUUID(), cycle: randomUUID() };
    const refusal = await askCalibration(
      council.coordinator,
      { ...wrong, auditors: [stranger, ...wrong.auditors] },
      now,
    );
    expect(refusal.ok ? [] : refusal.problems.map(({ field }) => field)).toEqual([
      'tool',
      'cycle',
      'auditors',
    ]);
  });

  test('offers the council’s auditors who can sign in, its tools and its cycles', async () => {
    const { councilId, coordinator } = await aCouncilAtWork();
    await aPerson(councilId, { role: 'auditor', name: 'Gone', disabledAt: now });
    const { tools, cycles, auditors } = await listChoices(coordinator);
    expect([tools.length, cycles.length]).toEqual([1, 0]);
    expect(auditors.map(({ name }) => name)).toEqual([
      'Asha Manager',
      'Ben Manager',
      'Cora Chair',
      'Dev Chair',
    ]);
  });
});

describe('judging it', () => {
  test('each reads their own answers and nobody else’s, the coordinator the agreed ones', async () => {
    const { id, asha, ben, coordinator } = await aCalibration();
    expect(await give(asha, id, 'partly')).toMatchObject({ kind: 'saved', version: 1, outcome: 'partly' });
    expect(await listOwnCalibrationAnswers(ben, id)).toEqual([]);
    expect(await listOwnCalibrationAnswers(coordinator, id)).toEqual([]);
    expect((await listOwnCalibrationAnswers(asha, id)).map(({ option }) => option)).toEqual(['partly']);
  });

  test('an answer over a version that moved on meets it, and the same again stands', async () => {
    const { id, asha } = await aCalibration();
    await give(asha, id, 'partly');
    expect(await give(asha, id, 'partly')).toMatchObject({ kind: 'saved', version: 1 });
    expect(await give(asha, id, 'met', 0)).toMatchObject({ kind: 'clash', current: { version: 1 } });
    expect(await give(asha, id, 'met', 1)).toMatchObject({ kind: 'saved', version: 2 });
  });

  test('two saves at once of one answer leave one of them, and the other is told', async () => {
    const { id, asha } = await aCalibration();
    const results = await Promise.all([give(asha, id, 'met'), give(asha, id, 'partly')]);
    expect(results.map((result) => result?.kind).sort()).toEqual(['clash', 'saved']);
  });

  test('whoever has finished answers no more', async () => {
    const { id, asha } = await aCalibration();
    await give(asha, id, 'met');
    sure(await finishCalibration(asha, id, now));
    expect(await give(asha, id, 'partly', 1)).toMatchObject({ kind: 'closed' });
    expect((await listOwnCalibrationAnswers(asha, id)).map(({ option }) => option)).toEqual(['met']);
  });

  test('nobody who is not asked finds it, answers it or finishes it', async () => {
    const { id, councilId } = await aCalibration();
    const auditor = await aViewer(councilId, { role: 'auditor', seat: 'chair' });
    const leader = await aViewer(councilId, { role: 'leader' });
    const elsewhere = await aViewer(await aCouncil(), { role: 'coordinator' });
    for (const viewer of [auditor, leader, elsewhere]) {
      expect(await findCalibration(viewer, id)).toBeNull();
      expect(await give(viewer, id, 'met')).toBeNull();
      expect(await finishCalibration(viewer, id, now)).toBeNull();
      expect(await settleCalibration(viewer, id, now)).toBeNull();
    }
  });

  test('an answer that cannot be is refused, and a question that is none is not found', async () => {
    const { id, asha } = await aCalibration();
    expect(await give(asha, id, 'splendid')).toMatchObject({ kind: 'refused' });
    const request = { calibrationId: id, questionId: 'no-such', version: 0, today };
    expect(await saveCalibrationAnswer(asha, { ...request, answer: anAnswer() })).toBeNull();
  });

  test('a section posted without a script is saved answer by answer', async () => {
    const { id, asha } = await aCalibration();
    const fields = {
      section: 'assessment',
      'q.seen.version': '0',
      'q.seen.command': randomUUID(),
      'q.seen.value': 'met',
    };
    const done = await saveCalibrationSection(asha, {
      calibrationId: id,
      section: 'assessment',
      fields,
      today,
    });
    expect(done).toEqual({ problems: [], held: [], next: 'context' });
    expect((await listOwnCalibrationAnswers(asha, id)).map(({ option }) => option)).toEqual(['met']);
  });
});

describe('settling it', () => {
  test('needs every agreed answer, and then tells everybody', async () => {
    const { id, coordinator, councilId } = await aCalibration();
    const early = await settleCalibration(coordinator, id, now);
    expect(early?.ok ? [] : early?.problems[0]?.message).toBe('Enter the agreed answer to 1.1 first');
    await give(coordinator, id, 'met');
    sure(await settleCalibration(coordinator, id, now));
    const told = await database().message.count({ where: { councilId, kind: 'calibration-settled' } });
    expect(told).toBe(4);
  });

  test('shows the agreed answers, which nobody sees before', async () => {
    const { id, asha, coordinator } = await aCalibration();
    await give(coordinator, id, 'met');
    expect(await listAgreedAnswers(asha, { id, settledAt: null })).toEqual([]);
    const settled = await aSettled();
    const found = await findCalibration(settled.asha, settled.id);
    if (!found) expect.fail('not found');
    expect((await listAgreedAnswers(settled.asha, found)).map(({ option }) => option)).toEqual(['met']);
  });

  test('gives the coordinator counts of those who finished, and no count before', async () => {
    const open = await aCalibration();
    await give(open.asha, open.id, 'met');
    sure(await finishCalibration(open.asha, open.id, now));
    expect(await listChosen(open.coordinator, open.id)).toEqual([]);
    const { id, coordinator, asha } = await aSettled();
    expect(await listChosen(coordinator, id)).toEqual([
      { questionId: 'seen', option: 'met', count: 2 },
      { questionId: 'seen', option: 'partly', count: 1 },
    ]);
    expect(await listChosen(asha, id)).toEqual([]);
  });

  test('closes it for everybody', async () => {
    const { id, coordinator, chairs } = await aSettled();
    const late = chairs[1];
    if (!late) throw new Error('No second chair');
    expect(await give(late, id, 'met')).toMatchObject({ kind: 'closed' });
    expect((await finishCalibration(late, id, now))?.ok).toBe(false);
    expect(await give(coordinator, id, 'partly', 1)).toMatchObject({ kind: 'closed' });
    expect((await settleCalibration(coordinator, id, now))?.ok).toBe(false);
  });
});

test('the list counts who has finished, and an auditor’s home has what is theirs', async () => {
  const { coordinator, asha, id } = await aSettled();
  expect((await listCalibrations(coordinator, 1)).rows).toMatchObject([
    { id, asked: 4, finished: 3, toolTitle: 'Child protection' },
  ]);
  await database().calibration.updateMany({ where: { id }, data: { settledAt: new Date() } });
  expect(await listOwnCalibrations(asha)).toMatchObject([{ id, finishedAt: now }]);
  await database().calibration.updateMany({ where: { id }, data: { settledAt: new Date('2020-01-01') } });
  expect(await listOwnCalibrations(asha)).toEqual([]);
});
