import { ReturnStepForm } from '#components/cycles/return-step-form.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { AskForm } from '#components/replies/ask-form.tsx';
import { AskedPeople } from '#components/replies/asked-people.tsx';
import { Details } from '#components/ui/details.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import type { FormState } from '#lib/domain/parse-form.ts';
import type { Outcome } from '#lib/domain/problems.ts';
import type { AskedPerson } from '#lib/domain/replies/asked-audit.ts';
import { count, dateInWords, listInWords } from '#lib/format.ts';

type Act = (state: FormState, form: FormData) => Promise<FormState>;
type AskPageProps = {
  audit: { pair: readonly { name: string }[]; worker: string };
  asked: readonly AskedPerson[];
  readers: readonly { id: string; name: string; team: string | null }[];
  suggested: readonly string[];
  may: Outcome<true>;
  today: string;
  replyDays: number;
  dueOn: string;
  ask: Act;
  withdraw: (replyId: string, state: FormState, form: FormData) => Promise<FormState>;
};

/** Who is asked to read one audit, and asking another. */
export function AskPage(props: AskPageProps) {
  const { audit, asked, today, may, withdraw } = props;
  const waiting = asked.filter(({ repliedAt }) => repliedAt === null);
  return (
    <>
      <SummaryList
        rows={[
          { name: 'Worker on the caseload list', value: audit.worker || 'Nobody is named' },
          { name: 'Pair', value: listInWords(audit.pair.map(({ name }) => name)) },
          { name: 'Asked to read it', value: <AskedPeople asked={asked} today={today} /> },
        ]}
      />
      {waiting.map(({ id, name }) => (
        <Details key={id} summary={`${name} should not read this audit`}>
          <ReturnStepForm
            action={withdraw.bind(null, id)}
            explains="They can then no longer open it. What they have drafted is deleted."
            label={`Take back that ${name} reads it`}
          />
        </Details>
      ))}
      {may.ok ? <Asking {...props} /> : <FormProblems problems={may.problems} />}
    </>
  );
}

function Asking({ audit, readers, suggested, replyDays, dueOn, ask }: AskPageProps) {
  const [first, second] = suggested;
  const named = readers.filter(({ id }) => suggested.includes(id));
  const others = readers.filter(({ id }) => !suggested.includes(id));
  return (
    <AskForm
      action={ask}
      readers={[...named, ...others].map(({ id, name, team }) => ({
        id,
        words: `${name}${team === null ? '' : `, ${team}`}${suggested.includes(id) ? ' (has the worker’s name)' : ''}`,
      }))}
      first={first !== undefined && second === undefined ? first : ''}
      hint={hintOf(suggested.length, audit.worker)}
      until={`They have ${count(replyDays, 'working day')} to reply, until ${dateInWords(dueOn)}, and read the whole audit with its case reference.`}
    />
  );
}

function hintOf(suggested: number, worker: string): string {
  const missing =
    'Somebody who is not here needs an account first: an administrator invites them as practitioner or team manager.';
  if (suggested > 1)
    return `${suggested} people have the name ${worker}: choose the one whose case it is. ${missing}`;
  if (suggested === 1) return `Names can coincide: make sure that it is their case. ${missing}`;
  return missing;
}
