import { beforeEach, describe, expect, test } from 'vitest';
import { findAfterReturn } from '#lib/db/audits/find-after-return.ts';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { listHistory } from '#lib/db/audits/list-history.ts';
import { returnAudit } from '#lib/db/audits/return-audit.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { database } from '#lib/db/client.ts';
import { askForModeration } from '#lib/db/moderation/ask-for-moderation.ts';
import { assignModerator } from '#lib/db/moderation/assign-moderator.ts';
import { countModerations, countUnfinishedModerations } from '#lib/db/moderation/count-moderations.ts';
import { findAssignment } from '#lib/db/moderation/find-assignment.ts';
import { finishModeration, saveModeration } from '#lib/db/moderation/finish-moderation.ts';
import { listModerations } from '#lib/db/moderation/list-moderations.ts';
import { listOwnModerations } from '#lib/db/moderation/list-own-moderations.ts';
import { moderateAnswer } from '#lib/db/moderation/moderate-answer.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import type { ReturnWish } from '#lib/domain/audits/return-audit.ts';
import { drawnForModeration } from '#lib/domain/moderation/draw.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, anOpenCycle, aPerson, aViewer, sure } from '#tests/support/builders.ts';
import { A_DAY, aReturnedAudit } from '#tests/support/returned-audit.ts';

const NOW = new Date('2010-11-05T09:00:00Z');
const BAD: Partial<ReturnWish> = { overallGrade: 'inadequate' };
const WISH = {
  grade: 'requires-improvement',
  gradeReason: 'Both visits are there',
  note: 'Well argued',
} as const;

let council: Awaited<ReturnType<typeof aCouncilAtWork>>;
beforeEach(async () => {
  council = await aCouncilAtWork();
});

/** Only judgements count, so that a test says itself which audit is moderated. */
const drawNone = () =>
  database().council.update({ where: { id: council.councilId }, data: { moderationPercent: 0 } });

/** An audit that its pair judged inadequate, given to somebody else. */
async function anAuditUnderModeration() {
  await drawNone();
  const audit = await aReturnedAudit(council, { wish: BAD });
  const moderator = await aViewer(council.councilId, { role: 'auditor', seat: 'chair', name: 'Mo Third' });
  sure(await assign(audit.id, moderator.personId));
  return { ...audit, moderator };
}

const assign = (auditId: string, moderatorId: string | null, now = NOW, viewer = council.coordinator) =>
  assignModerator(viewer, { auditId, moderatorId, now });
const moderate = (viewer: Viewer, auditId: string, value = 'partly', whyChanged = 'Only one of two visits') =>
  moderateAnswer(viewer, {
    auditId,
    questionId: 'seen',
    fields: {
      [fieldName('seen', 'command')]: 'one',
      [fieldName('seen', 'value')]: value,
      whyChanged,
    },
    today: A_DAY,
  });
const rowOf = (auditId: string) =>
  database().moderation.findFirst({ where: { councilId: council.councilId, auditId } });
const messagesTo = (personId: string, kind: string) =>
  database().message.findMany({ where: { personId, kind } });

describe('which audits a third person looks at', () => {
  test('of four drawn cases that all come back good, the one drawn beforehand', async () => {
    await database().council.update({ where: { id: council.councilId }, data: { moderationPercent: 20 } });
    const cycleId = await anOpenCycle(council);
    for (const number of [1, 2, 3, 4]) await aReturnedAudit(council, { cycleId, number });
    const cycle = await database().cycle.findFirstOrThrow({
      where: { id: cycleId },
      include: { audits: true },
    });
    const audits = cycle.audits.map(({ code }) => ({ code, replaces: null }));
    const { rows } = await listModerations(council.coordinator, cycleId, 1);
    expect(rows.map(({ code, why }) => [code, why])).toEqual(
      [...drawnForModeration({ seed: cycle.seed, percent: 20, audits })].map((code) => [code, 'drawn']),
    );
    expect(rows).toHaveLength(1);
  });

  test('every inadequate and every outstanding one, where the council wants it', async () => {
    await drawNone();
    const cycleId = await anOpenCycle(council);
    await aReturnedAudit(council, { cycleId, number: 1, wish: BAD });
    await aReturnedAudit(council, { cycleId, number: 2, wish: { overallGrade: 'outstanding' } });
    await aReturnedAudit(council, { cycleId, number: 3 });
    const { rows } = await listModerations(council.coordinator, cycleId, 1);
    expect(rows.map(({ why, gradeBefore }) => [why, gradeBefore])).toEqual([
      ['inadequate', 'inadequate'],
      ['outstanding', 'outstanding'],
    ]);
  });

  test('one asked for by hand with its reason, once', async () => {
    await drawNone();
    const { id, one } = await aReturnedAudit(council);
    const asked = { auditId: id, reason: 'The team asked for a second look' };
    expect(await askForModeration(one, asked)).toBeNull();
    sure(await askForModeration(council.coordinator, asked));
    expect(await rowOf(id)).toMatchObject({ why: 'asked', askedReason: asked.reason, gradeBefore: 'good' });
    expect(await askForModeration(council.coordinator, asked)).toMatchObject({
      problems: [{ field: 'reason' }],
    });
  });

  test('the pair learns nothing of it from their history', async () => {
    const { id, one } = await anAuditUnderModeration();
    const lines = (await listHistory(one, id, 1))?.rows.map(({ action }) => action);
    expect(lines).toEqual(['audit.returned', null]);
  });
});

describe('who moderates', () => {
  test('not the pair, not the case’s team or line, not who has the worker’s name; each with why', async () => {
    await drawNone();
    const { councilId } = council;
    const { id, cycleId, one } = await aReturnedAudit(council, { wish: BAD });
    const { teamId, frameCaseId } = await database().audit.findFirstOrThrow({ where: { id } });
    const line = await aPerson(councilId, { role: 'coordinator', name: 'Above Them' });
    await database().teamLine.create({ data: { councilId, teamId, personId: line } });
    const frameCase = await database().frameCase.findFirstOrThrow({ where: { id: frameCaseId } });
    const { nameMac } = await import('#lib/db/cases/seal.ts');
    const workers = ['W. One', 'W. Two', 'W. Three', 'W. Four'];
    const worker = workers.find((name) =>
      Buffer.from(frameCase.workerMac ?? []).equals(Buffer.from(nameMac(councilId, name) ?? [])),
    );
    const namesake = await aPerson(councilId, { role: 'auditor', seat: 'chair', name: worker ?? '' });
    const refusals = [];
    for (const personId of [one.personId, line, namesake]) refusals.push(await assign(id, personId));
    expect(refusals.map((refusal) => refusal?.ok === false && refusal.problems[0]?.message)).toEqual([
      expect.stringContaining('is one of the pair'),
      expect.stringContaining('Above Them manages'),
      expect.stringContaining('has the name of the worker'),
    ]);
    const found = await findAssignment(council.coordinator, { cycleId, auditId: id });
    expect(found?.people.find((person) => person.id === namesake)?.isWorker).toBe(true);
  });

  test('whoever is given it reads the audit and its case, is told, and finds it on their page', async () => {
    const { id, moderator } = await anAuditUnderModeration();
    expect((await findAudit(moderator, id))?.caseDetails?.reference).toMatch(/^K100/);
    expect(
      await database().trailEntry.count({
        where: { thingId: id, action: 'audit.read', personId: moderator.personId },
      }),
    ).toBe(1);
    expect(await messagesTo(moderator.personId, 'moderation-asked')).toHaveLength(1);
    expect((await listOwnModerations(moderator)).map(({ auditId }) => auditId)).toEqual([id]);
  });

  test('nobody chosen where nobody was is refused at the choice', async () => {
    await drawNone();
    const { id } = await aReturnedAudit(council, { wish: BAD });
    expect(await assign(id, null)).toMatchObject({ problems: [{ field: 'moderator' }] });
  });

  test('taken back, it is no longer theirs to read', async () => {
    const { id, moderator } = await anAuditUnderModeration();
    sure(await assign(id, null));
    expect(await findAudit(moderator, id)).toBeNull();
    expect(await listOwnModerations(moderator)).toEqual([]);
    expect(await moderate(moderator, id)).toBeNull();
  });

  test('only a coordinator of the same council gives it to somebody', async () => {
    const { id, cycleId, one, moderator } = await anAuditUnderModeration();
    const other = await aCouncilAtWork();
    for (const viewer of [one, moderator, other.coordinator]) {
      expect(await assign(id, null, NOW, viewer)).toBeNull();
      expect(await findAssignment(viewer, { cycleId, auditId: id })).toBeNull();
    }
    expect((await listModerations(other.coordinator, cycleId, 1)).rows).toEqual([]);
    const stranger = await aPerson(other.councilId, { role: 'auditor', seat: 'chair' });
    expect(await assign(id, stranger)).toMatchObject({ problems: [{ field: 'moderator' }] });
  });
});

describe('what a moderator does', () => {
  test('the judgement and the answer move, the pair’s own stay, and the figures follow exactly', async () => {
    const { id, cycleId, one, moderator } = await anAuditUnderModeration();
    expect(await moderate(moderator, id)).toEqual({ problems: [], held: null });
    sure(await finishModeration(moderator, { auditId: id, wish: WISH, now: NOW }));
    const audit = await findAudit(one, id);
    expect(audit).toMatchObject({
      overallGrade: 'requires-improvement',
      answers: [{ answer: { value: 'partly' } }],
    });
    expect(await findAfterReturn(one, id)).toMatchObject({
      moderation: {
        moderator: 'Mo Third',
        gradeBefore: 'inadequate',
        gradeAfter: 'requires-improvement',
        note: 'Well argued',
      },
      changes: [
        { kind: 'moderation', before: { value: 'met' }, reason: 'Only one of two visits', by: 'Mo Third' },
      ],
    });
    expect(await countModerations(council.coordinator, cycleId, 1)).toEqual({
      waiting: 0,
      underWay: 0,
      back: 0,
      finished: 1,
      moves: [
        {
          why: 'inadequate',
          before: 'inadequate',
          after: 'requires-improvement',
          audits: 1,
          changed: 1,
          asked: 1,
        },
      ],
    });
    expect(await database().$transaction((tx) => rebuildTallies(tx, council.councilId))).toEqual([]);
    expect((await messagesTo(one.personId, 'moderated')).at(-1)?.body).toContain(
      '1 answer and the overall judgement',
    );
  });

  test('a change without a reason is refused, and what was chosen stays on the page', async () => {
    const { id, moderator } = await anAuditUnderModeration();
    expect(await moderate(moderator, id, 'partly', ' ')).toMatchObject({
      problems: [{ field: 'whyChanged', message: 'Give the reason for the change' }],
      held: { value: 'partly' },
    });
    expect((await findAudit(moderator, id))?.answers).toMatchObject([{ answer: { value: 'met' } }]);
  });

  test('another judgement without a reason is refused, and what was written can be kept for another day', async () => {
    const { id, cycleId, moderator } = await anAuditUnderModeration();
    const wish = { ...WISH, gradeReason: '' };
    expect(await finishModeration(moderator, { auditId: id, wish, now: NOW })).toMatchObject({
      problems: [{ field: 'gradeReason' }],
    });
    expect(await saveModeration(moderator, { auditId: id, wish, now: NOW })).toBe(true);
    expect(await rowOf(id)).toMatchObject({
      gradeAfter: 'requires-improvement',
      finishedAt: null,
      note: 'Well argued',
    });
    expect((await findAudit(moderator, id))?.overallGrade).toBe('inadequate');
    expect(await countUnfinishedModerations(council.coordinator, cycleId)).toBe(1);
  });

  test('after it is finished the moderator neither reads nor writes there any more', async () => {
    const { id, moderator } = await anAuditUnderModeration();
    sure(await finishModeration(moderator, { auditId: id, wish: WISH, now: NOW }));
    expect(await findAudit(moderator, id)).toBeNull();
    expect(await finishModeration(moderator, { auditId: id, wish: WISH, now: NOW })).toBeNull();
    expect(await saveModeration(moderator, { auditId: id, wish: WISH, now: NOW })).toBeNull();
  });

  test('nobody but the moderator finishes it, not even the coordinator', async () => {
    const { id, one } = await anAuditUnderModeration();
    for (const viewer of [one, council.coordinator])
      expect(await finishModeration(viewer, { auditId: id, wish: WISH, now: NOW })).toBeNull();
  });
});

describe('an audit that goes back to its pair', () => {
  const sendBack = (id: string) => sendBackAudit(council.coordinator, { id, reason: 'Look again' });
  const returnAgain = (viewer: Viewer, id: string, wish: Partial<ReturnWish> = {}) =>
    returnAudit(viewer, {
      id,
      today: A_DAY,
      wish: {
        minutesTaken: 50,
        overallGrade: 'good',
        overallReason: 'Looked again',
        unansweredReason: 'Silent',
        ...wish,
      },
    });

  test('does not while somebody moderates it, and does once it is taken from them', async () => {
    const { id } = await anAuditUnderModeration();
    expect(await sendBack(id)).toMatchObject({
      problems: [{ message: expect.stringContaining('moderating') }],
    });
    sure(await assign(id, null));
    expect((await sendBack(id))?.ok).toBe(true);
  });

  test('is still moderated when it comes back, with the judgement it then has', async () => {
    await drawNone();
    const { id, one, cycleId } = await aReturnedAudit(council, { wish: BAD });
    sure(await sendBack(id));
    expect((await countModerations(council.coordinator, cycleId, 1)).back).toBe(1);
    sure(await returnAgain(one, id));
    expect(await rowOf(id)).toMatchObject({ why: 'inadequate', gradeBefore: 'good' });
    expect((await countModerations(council.coordinator, cycleId, 1)).waiting).toBe(1);
  });

  test('is not moderated a second time once a moderation of it is finished', async () => {
    const { id, one, moderator } = await anAuditUnderModeration();
    sure(await finishModeration(moderator, { auditId: id, wish: WISH, now: NOW }));
    sure(await sendBack(id));
    sure(await returnAgain(one, id, BAD));
    expect(await rowOf(id)).toMatchObject({ finishedAt: NOW, gradeAfter: 'requires-improvement' });
  });
});
