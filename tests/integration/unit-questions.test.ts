import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { database } from '#lib/db/client.ts';
import { answerQuestion } from '#lib/db/questions/answer-question.ts';
import { askUnit } from '#lib/db/questions/ask-unit.ts';
import { listAsked } from '#lib/db/questions/list-asked.ts';
import { listQuestions } from '#lib/db/questions/list-questions.ts';
import { listWaitingQuestions } from '#lib/db/questions/list-waiting.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, aPerson, sure } from '#tests/support/builders.ts';
import { aPairedAudit, aReturnedAudit } from '#tests/support/returned-audit.ts';

const NOW = new Date('2010-11-05T09:00:00Z');
const WORDS = 'Does a visit to the school count?';

let council: Awaited<ReturnType<typeof aCouncilAtWork>>;
beforeEach(async () => {
  council = await aCouncilAtWork();
});

const ask = (viewer: Viewer, auditId: string, about = 'seen') =>
  askUnit(viewer, { auditId, about, words: WORDS });
const answer = (viewer: Viewer, cycleId: string, id: string) =>
  answerQuestion(viewer, { cycleId, id, answer: 'Yes, where the child was seen alone.', now: NOW });
const messagesTo = ({ personId }: Viewer, kind: string) =>
  database().message.findMany({ where: { personId, kind } });

test('a question reaches every coordinator, with nothing of what it says in the message', async () => {
  const second = await aPerson(council.councilId, { role: 'coordinator', name: 'Second' });
  const { id, one, cycleId } = await aPairedAudit(council);
  sure(await ask(one, id));
  const told = await database().message.findMany({ where: { kind: 'unit-asked' } });
  const own = told.filter(({ councilId }) => councilId === council.councilId);
  expect(new Set(own.map(({ personId }) => personId))).toEqual(
    new Set([council.coordinator.personId, second]),
  );
  expect(own.every(({ body, subject }) => !`${subject}${body}`.includes('school'))).toBe(true);
  expect(await listWaitingQuestions(council.coordinator)).toMatchObject([{ cycleId, waiting: 1 }]);
});

test('the answer stands beside the question, the asker is told, and it is answered once', async () => {
  const { id, one, cycleId } = await aPairedAudit(council);
  sure(await ask(one, id));
  const [waiting] = (await listQuestions(council.coordinator, cycleId, 1)).rows;
  sure(await answer(council.coordinator, cycleId, waiting?.id ?? ''));
  expect(await listAsked(one, id)).toMatchObject([
    { questionId: 'seen', words: WORDS, by: one.name, answer: 'Yes, where the child was seen alone.' },
  ]);
  expect(await messagesTo(one, 'unit-answered')).toHaveLength(1);
  expect(await answer(council.coordinator, cycleId, waiting?.id ?? '')).toMatchObject({
    problems: [{ field: 'answer' }],
  });
  expect(await listWaitingQuestions(council.coordinator)).toEqual([]);
});

test('a question may be about the audit as a whole, but not about what the tool does not ask', async () => {
  const { id, one } = await aPairedAudit(council);
  sure(await ask(one, id, ''));
  expect(await listAsked(one, id)).toMatchObject([{ questionId: null }]);
  expect(await ask(one, id, 'shoe-size')).toMatchObject({ problems: [{ field: 'about' }] });
});

test('only the pair asks, and only while the audit is theirs to answer', async () => {
  const { id, one, strangers } = await aReturnedAudit(council);
  for (const viewer of [...strangers, council.coordinator]) expect(await ask(viewer, id)).toBeNull();
  expect(await ask(one, id)).toMatchObject({ problems: [{ field: 'words' }] });
  sure(await sendBackAudit(council.coordinator, { id, reason: 'Look again' }));
  expect((await ask(one, id))?.ok).toBe(true);
});

test('only a coordinator of the same council answers, and nobody elsewhere reads', async () => {
  const { id, one, cycleId } = await aPairedAudit(council);
  sure(await ask(one, id));
  const other = await aCouncilAtWork();
  const [asked] = await listAsked(one, id);
  for (const viewer of [one, other.coordinator])
    expect(await answer(viewer, cycleId, asked?.id ?? '')).toBeNull();
  expect(await answer(council.coordinator, randomUUID(), asked?.id ?? '')).toBeNull();
  expect(await listAsked(other.coordinator, id)).toEqual([]);
  expect((await listQuestions(other.coordinator, cycleId, 1)).rows).toEqual([]);
  expect(await listWaitingQuestions(other.coordinator)).toEqual([]);
});
