import { AgreementTable } from '#components/agreement/agreement-table.tsx';
import { DifferingQuestions } from '#components/agreement/differing-questions.tsx';
import { NoAgreement } from '#components/agreement/no-agreement.tsx';
import { Caution } from '#components/ui/caution.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { FEWEST_PAIRS } from '#lib/domain/agreement/agreement.ts';
import {
  agreedInWords,
  bandInWords,
  coefficientInWords,
  limitsInWords,
} from '#lib/domain/agreement/agreement-words.ts';
import type { CycleAgreement } from '#lib/domain/agreement/cycle-agreement.ts';
import type { PairMode } from '#lib/domain/audits/response.ts';
import { countInWords, rangeInWords } from '#lib/domain/findings/words.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type AgreementPageProps = {
  cycle: { id: string; pairMode: PairMode; publishedOn: string | null };
  agreement: CycleAgreement;
};

/** How far the pairs of a cycle agreed before they talked, for whoever looks after the tool. */
export function AgreementPage({ cycle, agreement }: AgreementPageProps) {
  const { pairs, areas, questions, differing } = agreement;
  if (pairs === 0) return <NoAgreement pairMode={cycle.pairMode} />;
  return (
    <>
      <p className="govuk-body-l app-two-thirds">
        How often two auditors who read the same record alone gave the same answer.
      </p>
      <WholeCycle agreement={agreement} />
      {pairs < FEWEST_PAIRS ? (
        <Caution>
          Only counts are shown so far: with fewer than {FEWEST_PAIRS} pairs, one pair more or less would
          change what a coefficient seems to say.
        </Caution>
      ) : null}
      <DifferingQuestions questions={differing} pairs={pairs} />
      <AgreementTable
        caption="By key area"
        naming="Key area"
        rows={areas.map(({ id, label, agreement: of }) => ({ id, name: label, agreement: of }))}
      />
      <AgreementTable
        caption="By question"
        naming="Question"
        rows={questions.map(({ id, number, text, agreement: of }) => ({
          id,
          name: `${number} ${text}`,
          agreement: of,
        }))}
      />
      <HowToRead cycle={cycle} />
    </>
  );
}

function WholeCycle({ agreement: { pairs, whole } }: { agreement: CycleAgreement }) {
  return (
    <Facts
      facts={[
        { name: 'Pairs that judged alone first', figure: countInWords(pairs) },
        {
          name: 'Gave the same answer',
          figure: agreedInWords(whole),
          more: rangeInWords(whole.interval),
        },
        {
          name: 'Gwet’s AC1',
          figure: coefficientInWords(whole.ac1),
          more: [limitsInWords(whole.ac1), bandInWords(whole.ac1)].filter(Boolean).join(', '),
        },
        {
          name: 'Krippendorff’s alpha',
          figure: coefficientInWords(whole.alpha),
          more: bandInWords(whole.alpha),
        },
      ]}
    />
  );
}

function HowToRead({ cycle }: Pick<AgreementPageProps, 'cycle'>) {
  return (
    <p className="app-note app-two-thirds">
      {cycle.publishedOn === null
        ? 'Worked out from the audits returned so far. '
        : `As published on ${dateInWords(cycle.publishedOn)}. `}
      Bar: likely range (95% interval). Worked out from what each auditor had answered alone, for the cases
      drawn and those picked by hand. Questions compare the answers themselves; key areas and the cycle as a
      whole compare what they count as. The answers of one audit hang together, so the range of the whole
      cycle is somewhat wider than it looks. Alpha has no range: none that is sound can be worked out from
      counts.{' '}
      <span className="app-screen-only">
        <a className="govuk-link govuk-link--no-visited-state" href={paths.agreementCsv(cycle.id)} download>
          Download CSV
        </a>
        {' · '}
        <a className="govuk-link govuk-link--no-visited-state" href={`${paths.counting()}#agreement`}>
          What AC1, kappa and alpha mean
        </a>
      </span>
    </p>
  );
}
