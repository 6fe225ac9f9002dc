import { beforeAll, expect, test } from 'vitest';
import { changeReturnedAnswer, type ReturnedChange } from '#lib/db/audits/change-returned-answer.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { database } from '#lib/db/client.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, sure } from '#tests/support/builders.ts';
import { A_DAY, aReturnedAudit } from '#tests/support/returned-audit.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

let council: Awaited<ReturnType<typeof aCouncilAtWork>>;
beforeAll(async () => {
  council = await aCouncilAtWork();
  // No rule asks for a moderation here: a test says itself which audit is moderated.
  await database().council.update({ where: { id: council.councilId }, data: { moderationPercent: 0 } });
});

const NOT_MET = anAnswer({ value: 'not-met' });
const WHY = 'The visit was to the wrong address';

const changeAs = (viewer: Viewer, auditId: string, differences: Partial<ReturnedChange> = {}) =>
  database().$transaction((tx) =>
    changeReturnedAnswer(viewer, tx, {
      auditId,
      questionId: 'seen',
      answer: NOT_MET,
      kind: 'reply',
      reason: WHY,
      today: A_DAY,
      ...differences,
    }),
  );

const countOf = async (cycleId: string, option: string) => {
  const where = { cycleId, kind: 'question', subject: 'seen', option, teamId: ALL_TEAMS };
  const cells = await database().tally.findMany({ where });
  return cells.reduce((sum, { count }) => sum + count, 0);
};

const moderatedBy = ({ councilId, personId }: Viewer, auditId: string) =>
  database().moderation.create({ data: { councilId, auditId, why: 'asked', moderatorId: personId } });

test('a changed answer moves the figure, and what stood before is kept with the reason', async () => {
  const { id, cycleId, one } = await aReturnedAudit(council);
  const changed = sure(await changeAs(one, id));
  expect(changed).toEqual({ version: 2, outcomeBefore: 'met', outcomeAfter: 'not-met' });
  expect([await countOf(cycleId, 'met'), await countOf(cycleId, 'not-met')]).toEqual([0, 1]);
  const [kept] = await database().answerChange.findMany({ where: { auditId: id } });
  expect(kept).toMatchObject({ kind: 'reply', reason: WHY, outcomeBefore: 'met', personId: one.personId });
  expect(kept).toMatchObject({ before: { value: 'met' }, after: { value: 'not-met' } });
  const history = await database().answerRevision.findMany({
    where: { auditId: id },
    orderBy: { at: 'asc' },
  });
  expect(history.map(({ version, before }) => [version, before])).toEqual([
    [1, null],
    [2, expect.objectContaining({ value: 'met' })],
  ]);
  expect(await database().trailEntry.count({ where: { thingId: id, action: 'audit.answer-changed' } })).toBe(
    1,
  );
  expect(await database().$transaction((tx) => rebuildTallies(tx, council.councilId))).toEqual([]);
});

test('without a reason, or with the answer as it stands, nothing changes', async () => {
  const { id, cycleId, one } = await aReturnedAudit(council);
  expect(await changeAs(one, id, { reason: '  ' })).toMatchObject({ problems: [{ field: 'reason' }] });
  const same = anAnswer({ value: 'met' });
  expect(await changeAs(one, id, { answer: same })).toMatchObject({ problems: [{ field: 'answer' }] });
  expect(await countOf(cycleId, 'met')).toBe(1);
  expect(await database().answerChange.count({ where: { auditId: id } })).toBe(0);
});

test('an answer with which the audit could not be returned is refused with the sentence of the return', async () => {
  const { id, one } = await aReturnedAudit(council);
  expect(await changeAs(one, id, { answer: anAnswer({ value: null }) })).toMatchObject({
    problems: [{ field: 'answer', message: expect.stringContaining('is not answered') }],
  });
});

test('a moderator changes what only they may, and nobody else does so in their name', async () => {
  const { id, one, strangers } = await aReturnedAudit(council);
  const [moderator, stranger] = strangers;
  if (!moderator || !stranger) expect.fail('everybody is of the pair');
  await moderatedBy(moderator, id);
  expect(await changeAs(one, id, { kind: 'moderation' })).toBeNull();
  expect(await changeAs(stranger, id, { kind: 'moderation' })).toBeNull();
  expect(await changeAs(stranger, id)).toBeNull();
  expect(await changeAs(moderator, id)).toBeNull();
  expect(sure(await changeAs(moderator, id, { kind: 'moderation' })).outcomeAfter).toBe('not-met');
});

test('a moderation that is finished lets its moderator change nothing more', async () => {
  const { id, strangers } = await aReturnedAudit(council);
  const [moderator] = strangers;
  if (!moderator) expect.fail('everybody is of the pair');
  await moderatedBy(moderator, id);
  await database().moderation.updateMany({ where: { auditId: id }, data: { finishedAt: new Date() } });
  expect(await changeAs(moderator, id, { kind: 'moderation' })).toBeNull();
});

test('an audit that is back with its pair is changed in its form', async () => {
  const { id, one } = await aReturnedAudit(council);
  await sendBackAudit(council.coordinator, { id, reason: 'Look again' });
  expect(await changeAs(one, id)).toMatchObject({ problems: [{ message: expect.stringContaining('form') }] });
});

test('after the closing an answer can still change, after the publishing no more', async () => {
  const { id, cycleId, one } = await aReturnedAudit(council);
  const setStatus = (status: string) =>
    database().cycle.updateMany({ where: { id: cycleId }, data: { status } });
  await setStatus('closed');
  expect((await changeAs(one, id))?.ok).toBe(true);
  await setStatus('published');
  expect(await changeAs(one, id, { answer: anAnswer({ value: 'met' }) })).toMatchObject({
    problems: [{ message: expect.stringContaining('published') }],
  });
});

test('ten changes of one answer at once follow each other, and the figures stay exact', async () => {
  const { id, cycleId, one, other } = await aReturnedAudit(council);
  const results = await Promise.all(
    Array.from({ length: 10 }, (_, place) =>
      changeAs(place % 2 ? one : other, id, {
        answer: anAnswer({ value: place % 2 ? 'partly' : 'not-met', note: `${place}` }),
      }),
    ),
  );
  expect(results.map((result) => result?.ok)).toEqual(results.map(() => true));
  const versions = await database().answerRevision.findMany({ where: { auditId: id } });
  expect(new Set(versions.map(({ version }) => version)).size).toBe(11);
  expect((await countOf(cycleId, 'partly')) + (await countOf(cycleId, 'not-met'))).toBe(1);
  expect(await database().$transaction((tx) => rebuildTallies(tx, council.councilId))).toEqual([]);
});
