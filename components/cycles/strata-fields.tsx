import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { columnLabel, type StratumColumn } from '#lib/domain/cycles/draw/strata.ts';
import { type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type StrataFieldsProps = {
  state: FormState;
  columns: readonly StratumColumn[];
  minimum: string;
  onMinimum: (text: string) => void;
};

/** What a stratified draw divides the list by, and the fewest cases of each group. */
export function StrataFields({ state, columns, minimum, onMinimum }: StrataFieldsProps) {
  const options = columns.map((column) => ({ value: column, text: columnLabel(column) }));
  const first = typed(state.fields, 'firstColumn') || (columns[0] ?? '');
  const second = typed(state.fields, 'secondColumn');
  return (
    <>
      <Select
        key={`first ${first}`}
        name="firstColumn"
        label="Divide the list by"
        options={options}
        defaultValue={first}
        error={problemAt(state, 'firstColumn')}
      />
      {columns.length > 1 ? (
        <Select
          key={`second ${second}`}
          name="secondColumn"
          label="And, within that, by (optional)"
          options={[{ value: '', text: 'Nothing more' }, ...options]}
          defaultValue={second}
          error={problemAt(state, 'secondColumn')}
        />
      ) : null}
      <Input
        name="minimum"
        label="At least this many from each group"
        hint="Nought shares the sample in proportion alone."
        width={3}
        inputMode="numeric"
        value={minimum}
        onChange={(event) => onMinimum(event.target.value)}
        error={problemAt(state, 'minimum')}
      />
      <Button variant="secondary" name="step" value="show">
        Show how it is shared out
      </Button>
    </>
  );
}
