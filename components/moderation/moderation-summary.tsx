import { SummaryList } from '#components/ui/summary-list.tsx';
import type { AfterReturn, ModerationRecord } from '#lib/domain/audits/after-return.ts';
import { gradeWords } from '#lib/domain/audits/grade-words.ts';
import { count, momentInWords } from '#lib/format.ts';

const words = (grade: ModerationRecord['gradeBefore']): string => (grade === null ? '' : gradeWords(grade));

/** What a third person made of an audit as a whole, beside what its pair had judged; nothing before they have finished. */
export function ModerationSummary({ after: { moderation, changes } }: { after: AfterReturn }) {
  if (!moderation?.finishedAt) return null;
  const { moderator, finishedAt, gradeBefore, gradeAfter, gradeReason, note } = moderation;
  const changed = new Set(
    changes.filter(({ kind }) => kind === 'moderation').map(({ questionId }) => questionId),
  ).size;
  const isMoved = gradeAfter !== gradeBefore;
  const rows = [
    {
      name: 'Moderated',
      value: `${momentInWords(finishedAt)}${moderator === null ? '' : ` by ${moderator}`}`,
    },
    { name: 'Judgement of the pair', value: words(gradeBefore) },
    { name: 'Judgement after moderation', value: isMoved ? words(gradeAfter) : 'The same' },
    { name: 'Why', value: isMoved ? gradeReason : '' },
    { name: 'Answers changed', value: changed === 0 ? 'None' : count(changed, 'answer') },
    { name: 'Moderator’s note', value: note },
  ].filter(({ value }) => value !== '');
  return (
    <section aria-labelledby="moderation">
      <h2 className="govuk-heading-m" id="moderation">
        Moderation
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}
