import { SummaryList } from '#components/ui/summary-list.tsx';
import { DUTY_TURN_NUMBERS, DUTY_TURNS, type DutyPerson } from '#lib/domain/concerns/duty.ts';
import { listInWords } from '#lib/format.ts';

const NOBODY = { 1: 'Nobody: the coordinators are told', 2: 'Nobody', 3: 'Nobody' } as const;

/** Who is told of a concern, in the order in which it climbs. */
export function OnDuty({ people }: { people: readonly DutyPerson[] }) {
  const rows = DUTY_TURN_NUMBERS.map((turn) => {
    const names = people.filter((person) => person.turn === turn).map(({ name }) => name);
    const { label, hint } = DUTY_TURNS[turn];
    return {
      name: `${label} on duty`,
      value: (
        <>
          {names.length === 0 ? NOBODY[turn] : listInWords(names)}
          <br />
          <span className="app-quiet">{hint}</span>
        </>
      ),
    };
  });
  return (
    <section aria-labelledby="on-duty" className="app-two-thirds">
      <h2 className="govuk-heading-m" id="on-duty">
        Who is told
      </h2>
      <SummaryList rows={rows} />
      <p className="govuk-body">
        An administrator sets who is on duty, on each person’s own page. Somebody who audits a case is passed
        over for it.
      </p>
    </section>
  );
}
