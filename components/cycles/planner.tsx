import { RangeField } from '#components/cycles/range-field.tsx';
import { Button } from '#components/ui/button.tsx';
import { type PastWork, PLAN_FIELDS, type Plan, readPlan } from '#lib/domain/cycles/planner.ts';
import { minutesInWords, planWords } from '#lib/domain/cycles/planner-words.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

type PlannerProps = {
  cycleId: string;
  frameSize: number;
  work: PastWork;
  /** The plan to begin with, which also stands in for what cannot be read. */
  before: Plan;
  fields: FormFields;
  onChange: (name: keyof Plan, text: string) => void;
};

const FEWEST_ON_SLIDER = 100;

/** What a number of cases buys and what it costs, as one moves it. Without a script it is a form that asks. */
export function Planner({ cycleId, frameSize, work, before, fields, onChange }: PlannerProps) {
  const { plan, problems } = readPlan(fields, before, frameSize);
  const field = (name: keyof Plan) => ({
    name,
    label: PLAN_FIELDS[name].label,
    text: String(fields[name] ?? before[name]),
    value: plan[name],
    least: PLAN_FIELDS[name].least,
    error: problems.find((problem) => problem.field === name)?.message,
    onChange: (text: string) => onChange(name, text),
  });
  const most = Math.min(frameSize, Math.max(FEWEST_ON_SLIDER, before.size * 4));
  return (
    <form method="get" action={paths.sample(cycleId)} noValidate className="app-planner">
      <div>
        <RangeField {...field('size')} most={most} suffix={`of ${frameSize.toLocaleString('en-GB')}`} />
        <RangeField {...field('share')} most={100} suffix="%" />
        <RangeField {...field('minutes')} most={240} suffix="minutes" hint={minutesInWords(work)} />
        <Button variant="secondary" className="app-scriptless">
          Work it out
        </Button>
      </div>
      <dl className="app-planner__answers" aria-live="polite">
        {planWords(plan, frameSize, work).map(({ name, answer, because }) => (
          <div key={name}>
            <dt className="app-planner__answer">{answer}</dt>
            <dd className="app-planner__because">{because}</dd>
          </div>
        ))}
      </dl>
    </form>
  );
}
