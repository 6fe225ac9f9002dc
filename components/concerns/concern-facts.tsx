import { SummaryList } from '#components/ui/summary-list.tsx';
import { inTime } from '#lib/domain/concerns/clock-words.ts';
import type { ConcernRecord } from '#lib/domain/concerns/concern.ts';
import { momentInWords } from '#lib/format.ts';

type ConcernFactsProps = {
  concern: ConcernRecord;
  /** The question it arose at, as it is printed; empty for the case as a whole. */
  question: string;
};

/** What was said of a concern, by whom and to whom, and what became of it. */
export function ConcernFacts({ concern, question }: ConcernFactsProps) {
  const { raisedBy, raisedAt, spokenTo, spokenAt, reference, acknowledgedAt, acknowledgedBy } = concern;
  const words = (text: string) => <span className="app-concern-words">{text}</span>;
  const rows = [
    { name: 'What worries', value: words(concern.words) },
    { name: 'Question', value: question === '' ? 'The case as a whole' : question },
    { name: 'Raised', value: `${momentInWords(raisedAt)} by ${raisedBy}` },
    { name: 'Spoken to', value: `${spokenTo}, ${momentInWords(spokenAt)}` },
    ...(reference === null
      ? []
      : [{ name: 'In the case system', value: `${reference}. Your reading is noted in the trail.` }]),
    ...(acknowledgedAt === null
      ? []
      : [
          {
            name: 'Acknowledged',
            value: `${momentInWords(acknowledgedAt)} by ${acknowledgedBy}, ${inTime(acknowledgedAt, concern.acknowledgeBy)}`,
          },
        ]),
    ...(concern.plan === '' ? [] : [{ name: 'Plan', value: words(concern.plan) }]),
  ];
  return <SummaryList rows={rows} />;
}
