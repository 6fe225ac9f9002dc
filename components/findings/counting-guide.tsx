import type { ReactNode } from 'react';
import { AgreementGuide } from '#components/findings/agreement-guide.tsx';
import { SurenessGuide } from '#components/findings/sureness-guide.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { scoringWords } from '#lib/domain/audits/grade-explained.ts';
import type { FigureLimits } from '#lib/domain/findings/figure.ts';

const OUTCOMES = [
  ['Met', 'The record shows that it was done, to the standard of the question.'],
  ['Partly', 'The record shows some of it.'],
  ['Not met', 'The record shows that it was not done, or the work was graded below good.'],
  [
    'Nothing found',
    'The record is silent. The work may have been done and kept elsewhere, or not written down.',
  ],
  ['Does not apply', 'The question does not arise for this case.'],
  ['Not answered', 'The pair returned the audit and left the question blank.'],
] as const;

/** What each outcome means, what is divided by what, and when nothing is shown. */
export function CountingGuide({ limits }: { limits: FigureLimits }) {
  const { minResponsePercent, minBaseForAny, minBaseForPercent, smallBaseBelow } = limits;
  return (
    <div className="app-two-thirds">
      <Part title="What an answer can come to">
        <SummaryList rows={OUTCOMES.map(([name, meaning]) => ({ name, value: meaning }))} />
      </Part>
      <Part title="The share">
        <p className="govuk-body">
          A figure is the share of audits in which the evidence was met, out of those that answered. “60% (15
          of 25)” means that 25 audits answered and the evidence was found in 15. Partly met does not count as
          half. “Does not apply” and blanks are left out of the base, so each figure has its own base, which
          stands beside it.
        </p>
        <p className="govuk-body">
          A key area made of several questions is met in an audit only when all those that apply are met. One
          that is partly met, not met or silent is enough to count the audit as not met.
        </p>
      </Part>
      <Part title="When there is no figure">
        <p className="govuk-body">
          Where fewer than {minResponsePercent}% of the audits that a question applies to have answered it,
          the share “cannot be ascertained”: the blanks alone could move it by more than{' '}
          {100 - minResponsePercent} points. With fewer than {minBaseForAny} answers nothing is shown. With{' '}
          {minBaseForAny} to {minBaseForPercent - 1}, only the counts are, as “3 of 7”. Fewer than{' '}
          {smallBaseBelow} audits are called a small sample. These are your council’s own limits; an
          administrator can change them.
        </p>
      </Part>
      <Part title="The likely range">
        <p className="govuk-body">
          A sample shows roughly, not exactly, what a look at every file would show. The likely range is a 95%
          interval by Wilson’s method: of every 20 ranges worked out like this, about 19 hold the true share.
          When two ranges overlap widely, the two shares may well be the same.
        </p>
        <p className="govuk-body">
          The range is not narrowed for a sample that is a large part of all the cases. That would be right
          only if every drawn case came back and was answered, and some do not.
        </p>
      </Part>
      <SurenessGuide />
      <Part title="What is missing">
        <p className="govuk-body">
          Audits that are not returned could change a figure. The page says by how many points at most, to the
          nearest point, if every one of them had given the same answer. Beside each figure stands the lowest
          and the highest share that were possible: with 15 of 25 met and 3 audits missing, from 15 of 28 to
          18 of 28.
        </p>
      </Part>
      <AgreementGuide />
      <Part title="Rounding">
        <p className="govuk-body">
          Percentages are rounded to whole numbers, halves upwards, from the counts themselves. 100% is
          written only when it is all of them and 0% only when it is none; otherwise it is “&gt;99%” or
          “&lt;1%”.
        </p>
      </Part>
      <Part title="When they are counted">
        <p className="govuk-body">
          An audit is counted once, at the moment its pair returns it. One that is sent back leaves the
          figures until it is returned again. Published findings are an edition with its date and never
          change. An audit that comes after the cut-off is kept out of it and can be part of another edition,
          which says why it was made; each edition before it can still be read.
        </p>
      </Part>
      <Part title="When an answer changes afterwards">
        <p className="govuk-body">
          Whoever keeps the record can point to evidence that a returned audit missed, and a moderator can
          look at it again. Where an answer changes for it, the figures count the new answer, and the finding
          says how many answers changed and why. What stood before is kept with the audit. Once findings are
          published, answers stay as they are.
        </p>
      </Part>
      <JudgementParts />
      <Part title="Cases picked by hand">
        <p className="govuk-body">
          A case picked because of a concern speaks for itself alone. It is counted apart, in counts without
          percentages, and is in no figure of the cases drawn at random.
        </p>
      </Part>
    </div>
  );
}

function JudgementParts() {
  return (
    <>
      <Part title="The judgement of the whole">
        <p className="govuk-body">
          {scoringWords()} The pair may judge otherwise with a reason; how often pairs do is shown. Judgements
          are shown as how many audits came to each grade, and never as a mean: grades have no distance.
        </p>
      </Part>
      <Part title="Exemplars, quick wins and what families say">
        <p className="govuk-body">
          These are counts of answers that auditors marked, or beside which somebody was asked. An answer
          nobody marked may deserve it all the same, so they are not shares of anything.
        </p>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
    </section>
  );
}
