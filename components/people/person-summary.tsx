import { StandingTag } from '#components/people/standing-tag.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import type { Standing } from '#lib/domain/people/standing.ts';
import { count, momentInWords } from '#lib/format.ts';

type PersonSummaryProps = {
  email: string;
  standing: Standing;
  /** The end of an unused link, where there is one. */
  invitedUntil: Date | null;
  seenAt: Date | null;
  openAudits: number;
};

/** What an administrator knows of someone beside what they can change. */
export function PersonSummary({ email, standing, invitedUntil, seenAt, openAudits }: PersonSummaryProps) {
  const rows = [
    { name: 'E-mail address', value: email },
    {
      name: 'Signing in',
      value: <StandingTag standing={standing} />,
    },
    ...(standing === 'invited' && invitedUntil
      ? [{ name: 'Their link works until', value: momentInWords(invitedUntil) }]
      : []),
    { name: 'Last here', value: seenAt ? momentInWords(seenAt) : 'Never' },
    ...(openAudits > 0
      ? [{ name: 'Audits in hand', value: `${count(openAudits, 'audit')} not yet returned` }]
      : []),
  ];
  return <SummaryList rows={rows} />;
}
