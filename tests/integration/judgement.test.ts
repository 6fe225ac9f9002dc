import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { returnAudit } from '#lib/db/audits/return-audit.ts';
import { saveAnswer } from '#lib/db/audits/save-answer.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { database } from '#lib/db/client.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { describeKeyArea } from '#lib/domain/findings/key-area.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, sure } from '#tests/support/builders.ts';
import { A_DAY, aPairedAudit } from '#tests/support/returned-audit.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const WISH = {
  minutesTaken: 40,
  overallGrade: 'requires-improvement',
  overallReason: '',
  unansweredReason: '',
} as const;

async function answerSeen(viewer: Viewer, auditId: string, answer: Partial<Answer>) {
  const { councilId } = viewer;
  const kept = await database().answer.findFirst({ where: { councilId, auditId, questionId: 'seen' } });
  return saveAnswer(viewer, {
    auditId,
    questionId: 'seen',
    commandId: randomUUID(),
    version: kept?.version ?? 0,
    answer: anAnswer(answer),
    today: A_DAY,
  });
}

const marksOf = async (viewer: Viewer, cycleId: string) => {
  const record = await findFindings(viewer, cycleId);
  const area = record && describeKeyArea(record, 'child-seen')?.marked;
  return { area, judged: record && describeFindings(record).judged };
};

test('what an audit marks and how it was judged is counted at its return and gone when it is sent back', async () => {
  const council = await aCouncilAtWork();
  const { id, one, cycleId } = await aPairedAudit(council);
  const voice = { who: 'child', view: 'differs', words: 'Nobody asked me.' } as const;
  await answerSeen(one, id, { value: 'partly', quickWin: 'system', voice });
  sure(await returnAudit(one, { id, wish: WISH, today: A_DAY }));
  const counted = await marksOf(council.coordinator, cycleId);
  expect(counted.area).toEqual({
    exemplars: 0,
    quickWins: 1,
    causes: [{ cause: 'system', label: 'The system stood in the way', count: 1 }],
    voice: { asked: 1, differs: 1 },
  });
  expect(counted.judged).toMatchObject({ judged: 1, goodOrBetter: 0, suggested: 0 });
  expect(await database().$transaction((tx) => rebuildTallies(tx, council.councilId))).toEqual([]);

  sure(await sendBackAudit(council.coordinator, { id, reason: 'Look again' }));
  const after = await marksOf(council.coordinator, cycleId);
  expect(after.area).toMatchObject({ quickWins: 0, voice: { asked: 0, differs: 0 } });
  expect(after.judged).toMatchObject({ judged: 0 });
});

test('an audit whose mark contradicts its answer cannot be returned until one of the two is changed', async () => {
  const council = await aCouncilAtWork();
  const { id, one } = await aPairedAudit(council);
  await answerSeen(one, id, { value: 'not-met', exemplar: true });
  const refused = await returnAudit(one, { id, wish: WISH, today: A_DAY });
  expect(refused).toMatchObject({ ok: false, problems: [{ field: 'question-seen' }] });
  await answerSeen(one, id, { value: 'met', exemplar: true });
  sure(await returnAudit(one, { id, wish: WISH, today: A_DAY }));
});

test('a cause or a view that nobody offered is refused', async () => {
  const council = await aCouncilAtWork();
  const { id, one } = await aPairedAudit(council);
  const save = (answer: object) =>
    saveAnswer(one, {
      auditId: id,
      questionId: 'seen',
      commandId: randomUUID(),
      version: 0,
      answer: { value: 'partly', ...answer },
      today: A_DAY,
    });
  expect(await save({ quickWin: 'laziness' })).toMatchObject({ kind: 'refused' });
  expect(await save({ voice: { who: 'child', view: 'perhaps' } })).toMatchObject({ kind: 'refused' });
});
