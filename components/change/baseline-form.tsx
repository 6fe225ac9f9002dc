import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import type { Baseline } from '#lib/domain/findings/baseline.ts';
import { dateInWords } from '#lib/format.ts';

type BaselineFormProps = {
  action: string;
  choices: readonly Baseline[];
  chosen: Baseline;
  /** The edition that is read, where it is not the latest. */
  edition?: string;
};

const KINDS = {
  cycle: '',
  paper: 'Paper report: ',
  'other-tool': 'Another tool: ',
} as const satisfies Record<Baseline['kind'], string>;
const ORDER = ['cycle', 'paper', 'other-tool'] as const satisfies Baseline['kind'][];

/** Chooses what a cycle is compared with; asks by GET, so that the address keeps it. */
export function BaselineForm({ action, choices, chosen, edition }: BaselineFormProps) {
  const inOrder = ORDER.flatMap((kind) => choices.filter((choice) => choice.kind === kind));
  return (
    <form className="app-baseline app-screen-only" action={action} method="get">
      {edition ? <input type="hidden" name="edition" value={edition} /> : null}
      <Select
        name="against"
        label="Compare with"
        defaultValue={chosen.id}
        options={inOrder.map(({ id, kind, name, on }) => ({
          value: id,
          text: `${KINDS[kind]}${name} (${dateInWords(on)})`,
        }))}
      />
      <Button variant="secondary">Compare</Button>
    </form>
  );
}
