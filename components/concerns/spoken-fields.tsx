import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { typedDate } from '#lib/domain/date-fields.ts';
import { type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type SpokenFieldsProps = {
  state: FormState;
  /** Today in London, yyyy-mm-dd, as the day to begin with. */
  today: string;
};

/** To whom a concern was spoken, and when. */
export function SpokenFields({ state, today }: SpokenFieldsProps) {
  return (
    <>
      <Input
        name="spokenTo"
        label="Whom did you tell?"
        labelSize="m"
        hint="The team manager, or the duty manager out of hours: their name and post"
        width={30}
        autoComplete="off"
        error={problemAt(state, 'spokenTo')}
        defaultValue={typed(state.fields, 'spokenTo')}
      />
      <DateInput
        id="spokenOn"
        namePrefix="spokenOn"
        legend="On which day did you tell them?"
        legendSize="m"
        defaultValues={typedDate(state.fields, 'spokenOn', today)}
        error={problemAt(state, 'spokenOn')}
      />
      <Input
        name="spokenTime"
        label="At what time?"
        labelSize="m"
        hint="On a 24-hour clock, such as 14:05. A red concern is spoken on the same working day"
        width={5}
        autoComplete="off"
        error={problemAt(state, 'spokenTime')}
        defaultValue={typed(state.fields, 'spokenTime')}
      />
    </>
  );
}
