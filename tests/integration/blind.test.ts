import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareAudit } from '#lib/db/audits/compare-audit.ts';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { listChangesSince } from '#lib/db/audits/list-changes.ts';
import { listHistory } from '#lib/db/audits/list-history.ts';
import { listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
import { listProgress } from '#lib/db/audits/list-progress.ts';
import { findAuditToReopen, reopenJudgement } from '#lib/db/audits/reopen-judgement.ts';
import { saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import { keepPairs } from '#lib/db/cycles/keep-pairs.ts';
import { listReturns } from '#lib/db/cycles/list-returns.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { A_DAY, aBlindAudit, aBlindCouncil, finish, judge } from '#tests/support/blind-pair.ts';
import { sure } from '#tests/support/builders.ts';
import { returnAs } from '#tests/support/late-return.ts';

const SECRET = 'She told the school on a Tuesday';
const BEGINNING = new Date(0);
const SCORED = ['seen', 'heard', 'plan'];

let council: Awaited<ReturnType<typeof aBlindCouncil>>;
beforeAll(async () => {
  council = await aBlindCouncil();
});

const met = { value: 'met' };
const partly = { value: 'partly' };

/** All that anybody but its giver can ask of an audit, as text. */
async function seenBy(viewer: Viewer, { id, cycleId }: { id: string; cycleId: string }): Promise<string> {
  const audit = await findAudit(viewer, id);
  return JSON.stringify([
    audit?.answers,
    audit && (await compareAudit(viewer, audit)),
    await listChangesSince(viewer, id, BEGINNING),
    await listHistory(viewer, id, 1),
    await listOwnAudits(viewer, { done: 9 }),
    await listProgress(viewer, id, SCORED),
    await listReturns(viewer, cycleId, { filter: null, page: 1, scored: SCORED }),
  ]);
}

const agreedOf = async (auditId: string) => {
  const rows = await database().answer.findMany({ where: { auditId, responseOf: AGREED } });
  return Object.fromEntries(rows.map(({ questionId, content }) => [questionId, content]));
};

const seatOf = (auditId: string, { personId }: Viewer) =>
  database().auditSeat.findFirstOrThrow({ where: { auditId, personId } });

describe('while two judge alone', () => {
  test('nobody reads anything of what the other wrote, and neither clashes with the other', async () => {
    const audit = await aBlindAudit(council);
    const { id, one, other } = audit;
    await judge(one, id, { seen: { ...met, note: SECRET } });
    await judge(other, id, { seen: partly });
    expect(await seenBy(one, audit)).toContain(SECRET);
    for (const viewer of [other, council.coordinator])
      expect(await seenBy(viewer, audit)).not.toContain(SECRET);
    const save = { auditId: id, questionId: 'seen', commandId: randomUUID(), version: 7, today: A_DAY };
    const clash = await saveAnswer(other, { ...save, answer: { ...NO_ANSWER, ...met } });
    expect(clash).toMatchObject({ kind: 'clash', current: { personId: other.personId, answer: partly } });
  });

  test('who has finished waits, and still reads nothing but how far the partner is', async () => {
    const audit = await aBlindAudit(council);
    const { id, one, other } = audit;
    await judge(one, id, { seen: { ...met, note: SECRET } });
    await judge(other, id, { seen: met, heard: partly, plan: met });
    expect(sure(await finish(other, id))).toEqual({ phase: 'waiting' });
    expect(await seenBy(other, audit)).not.toContain(SECRET);
    expect(
      (await listProgress(other, id, SCORED)).find(({ personId }) => personId === one.personId),
    ).toMatchObject({
      answered: 1,
      finishedAt: null,
    });
    const { rows } = await listReturns(council.coordinator, audit.cycleId, {
      filter: null,
      page: 1,
      scored: SCORED,
    });
    expect(rows.find((row) => row.id === id)?.alone?.toSorted()).toEqual([1, 3]);
    const late = { auditId: id, questionId: 'seen', commandId: randomUUID(), version: 1, today: A_DAY };
    expect(await saveAnswer(other, { ...late, answer: { ...NO_ANSWER, ...partly } })).toMatchObject({
      kind: 'closed',
      message: expect.stringContaining('You have finished'),
    });
  });

  test('finishing asks what a return asks: one reason stands beside every question that is left', async () => {
    const { id, one } = await aBlindAudit(council);
    await judge(one, id, { seen: met });
    expect(await finish(one, id, '')).toMatchObject({ problems: [{ field: 'unansweredReason' }] });
    sure(await finish(one, id, 'The file was locked'));
    const own = await database().answer.findMany({ where: { auditId: id, responseOf: one.personId } });
    expect(own.filter(({ outcome }) => outcome === 'unanswered').map(({ content }) => content)).toMatchObject(
      [{ reason: 'The file was locked' }, { reason: 'The file was locked' }],
    );
  });

  test('who takes a seat over begins with nothing, and who stays keeps what they finished', async () => {
    const { id, one, other, strangers, cycleId } = await aBlindAudit(council);
    await judge(one, id, { seen: met });
    await judge(other, id, { seen: { ...partly, note: SECRET } });
    sure(await finish(one, id));
    const seat = await seatOf(id, other);
    const next =
      strangers.find((stranger) => stranger.seat === seat.seat) ?? expect.fail('nobody else sits so');
    const { councilId } = council;
    await database().pairExemption.deleteMany({ where: { councilId } });
    const fields = { [`${seat.seat}-${id}`]: next.personId };
    const kept = await keepPairs(council.coordinator, cycleId, { fields, suggestRest: false });
    if (!kept?.ok) return expect.fail(JSON.stringify(kept));
    expect((await seatOf(id, one)).finishedAt).not.toBeNull();
    expect((await seatOf(id, next)).finishedAt).toBeNull();
    const audit = await findAudit(next, id);
    expect(audit?.answers).toEqual([]);
  });
});

describe('when the second finishes', () => {
  test('what is the same is agreed with what either noted, and what differs or is incomplete is left', async () => {
    const { id, one, other } = await aBlindAudit(council);
    await judge(one, id, { seen: { ...met, note: 'At home' }, heard: met, plan: met });
    await judge(other, id, { seen: { ...met, note: 'At school' }, heard: partly });
    sure(await finish(one, id));
    expect(sure(await finish(other, id))).toEqual({ phase: 'agreeing', toSettle: 2 });
    const agreed = await agreedOf(id);
    expect(Object.keys(agreed)).toEqual(['seen']);
    expect(agreed.seen).toMatchObject({ value: 'met', note: expect.stringMatching(/At home|At school/) });
    expect(JSON.stringify(agreed.seen)).toContain('At home');
    expect(JSON.stringify(agreed.seen)).toContain('At school');
    expect((await listOwnAudits(one, { done: 9 })).find((audit) => audit.id === id)).toMatchObject({
      phase: 'agreeing',
      toSettle: 2,
    });
    const told = await database().message.findMany({ where: { auditId: id, kind: 'agree-together' } });
    expect(told.map(({ personId }) => personId)).toEqual([one.personId]);
  });

  test('two who finish in the same moment agree once', async () => {
    const { id, one, other } = await aBlindAudit(council);
    await judge(one, id, { seen: met, heard: met, plan: partly });
    await judge(other, id, { seen: met, heard: partly, plan: partly });
    const [first, second] = await Promise.all([finish(one, id), finish(other, id)]);
    expect([sure(first).phase, sure(second).phase].toSorted()).toEqual(['agreeing', 'waiting']);
    const answers = await database().answer.findMany({ where: { auditId: id } });
    const agreed = answers.filter(({ responseOf }) => responseOf === AGREED);
    expect(agreed.map(({ questionId, version }) => `${questionId} ${version}`).toSorted()).toEqual([
      'plan 1',
      'seen 1',
    ]);
    const blind = answers.filter(({ responseOf }) => responseOf !== AGREED);
    expect(blind.map(({ blindOption, option }) => blindOption === option)).toEqual(Array(6).fill(true));
    expect(agreed.map(({ blindOption }) => blindOption)).toEqual([null, null]);
  });

  test('no save slips in behind somebody who finishes', async () => {
    const { id, one, other } = await aBlindAudit(council);
    await judge(one, id, { seen: met, heard: met, plan: met });
    await judge(other, id, { seen: met, heard: met, plan: met });
    sure(await finish(other, id));
    const save = (version: number) =>
      saveAnswer(one, {
        auditId: id,
        questionId: 'seen',
        commandId: randomUUID(),
        version,
        response: one.personId,
        answer: { ...NO_ANSWER, value: version % 2 === 1 ? 'partly' : 'met' },
        today: A_DAY,
      });
    const [finished, ...saves] = await Promise.all([finish(one, id), ...[1, 2, 3, 4, 5, 6].map(save)]);
    expect(sure(finished).phase).toBe('agreeing');
    expect(saves.every((result) => result !== null)).toBe(true);
    const own = await database().answer.findFirstOrThrow({
      where: { auditId: id, questionId: 'seen', responseOf: one.personId },
    });
    expect(own.blindOption).toBe(own.option);
  });

  test('what was typed for one’s own judgement never lands in the agreed one', async () => {
    const { id, one, other } = await aBlindAudit(council);
    await judge(one, id, { seen: met });
    await judge(other, id, { seen: met });
    sure(await finish(one, id));
    sure(await finish(other, id));
    const typed = { auditId: id, questionId: 'seen', commandId: randomUUID(), version: 1, today: A_DAY };
    const result = await saveAnswer(one, {
      ...typed,
      response: one.personId,
      answer: { ...NO_ANSWER, ...partly },
    });
    expect(result).toMatchObject({
      kind: 'closed',
      message: expect.stringContaining('Open this audit again'),
    });
    expect((await agreedOf(id)).seen).toMatchObject(met);
  });

  test('it is returned only once everything is settled, and both originals stay for good', async () => {
    const { id, one, other } = await aBlindAudit(council);
    await judge(one, id, { seen: met, heard: met, plan: met });
    await judge(other, id, { seen: met, heard: partly, plan: partly });
    sure(await finish(one, id));
    expect(await returnAs(one, id)).toMatchObject({ problems: [{ field: 'audit' }] });
    sure(await finish(other, id));
    await judge(other, id, { heard: partly });
    expect(await returnAs(one, id)).toMatchObject({
      problems: [{ message: expect.stringContaining('one question') }],
    });
    await judge(one, id, { plan: { value: 'not-met', note: 'Neither of us had seen the minutes' } });
    sure(await returnAs(one, id));
    const rows = await database().answer.findMany({ where: { auditId: id, questionId: 'plan' } });
    expect(Object.fromEntries(rows.map(({ responseOf, option }) => [responseOf, option]))).toEqual({
      [one.personId]: 'met',
      [other.personId]: 'partly',
      [AGREED]: 'not-met',
    });
    const audit = await findAudit(council.coordinator, id);
    const compared = audit && (await compareAudit(council.coordinator, audit));
    expect(
      compared?.comparisons.filter(({ kind }) => kind === 'differs').map(({ question }) => question.id),
    ).toEqual(['heard', 'plan']);
    const { keyAreas } = {
      keyAreas: await database().tally.findMany({ where: { kind: 'question', subject: 'plan' } }),
    };
    expect(keyAreas.map(({ option, count }) => [option, count])).toContainEqual(['not-met', 1]);
  });
});

describe('a judgement is opened again', () => {
  const reopen = (viewer: Viewer, id: string, { personId }: Viewer) =>
    reopenJudgement(viewer, { id, wish: { personId, reason: 'A letter came to light' } });

  test('by oneself, with a reason, while the partner has not finished; never by the partner', async () => {
    const { id, one, other } = await aBlindAudit(council);
    await judge(one, id, { seen: met });
    sure(await finish(one, id));
    expect(await findAuditToReopen(other, id)).toBeNull();
    expect(await reopen(other, id, one)).toMatchObject({ ok: false });
    sure(await reopen(one, id, one));
    await judge(one, id, { seen: partly });
    expect(await seatOf(id, one)).toMatchObject({
      finishedAt: null,
      reopenedReason: 'A letter came to light',
    });
    expect(await database().message.count({ where: { auditId: id, kind: 'judgement-reopened' } })).toBe(0);
  });

  test('by a coordinator after both had finished: what was blind stays, and what was the same is settled again', async () => {
    const { id, one, other } = await aBlindAudit(council);
    await judge(one, id, { seen: met, heard: met, plan: met });
    await judge(other, id, { seen: met, heard: partly, plan: met });
    sure(await finish(one, id));
    sure(await finish(other, id));
    await judge(one, id, { heard: partly });
    expect(await reopen(one, id, one)).toMatchObject({ ok: false });
    sure(await reopen(council.coordinator, id, one));
    const told = await database().message.findMany({ where: { auditId: id, kind: 'judgement-reopened' } });
    expect(told.map(({ personId }) => personId)).toEqual([one.personId]);
    await judge(one, id, { seen: partly, heard: { value: 'not-met' } });
    expect(sure(await finish(one, id))).toEqual({ phase: 'agreeing', toSettle: 1 });
    expect(await agreedOf(id)).toMatchObject({ seen: { value: null }, heard: partly, plan: met });
    const seen = await database().answer.findFirstOrThrow({
      where: { auditId: id, questionId: 'seen', responseOf: one.personId },
    });
    expect([seen.option, seen.blindOption]).toEqual(['partly', 'met']);
    await judge(other, id, { seen: partly });
    sure(await returnAs(other, id));
    expect(await findAuditToReopen(council.coordinator, id)).toBeNull();
  });
});
