import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { packList } from '#lib/domain/cycles/frame/caseload-list.ts';
import { FRAME_COLUMN_NAMES, FRAME_COLUMNS } from '#lib/domain/cycles/frame/columns.ts';
import type { FramePreview } from '#lib/domain/cycles/frame/frame-preview.ts';
import type { Problem } from '#lib/domain/problems.ts';

type ChooseColumnsProps = {
  preview: FramePreview;
  problems: readonly Problem[];
  action: (form: FormData) => void;
};

/** Lets the coordinator say which column holds what, where the headers do not. */
export function ChooseColumns({ preview: { whole, places, reading }, problems, action }: ChooseColumnsProps) {
  const headers = whole.headers.map((header, place) => ({
    value: String(place),
    text: header || `Column ${place + 1}`,
  }));
  return (
    <form action={action} className="app-two-thirds">
      <h3 className="govuk-heading-s">Which column holds what?</h3>
      <input type="hidden" name="list" value={packList(whole)} />
      {FRAME_COLUMN_NAMES.map((name) => (
        <Select
          key={`${name} ${places[name]}`}
          name={name}
          label={FRAME_COLUMNS[name].label}
          options={[
            { value: '', text: FRAME_COLUMNS[name].required ? 'Choose a column' : 'None' },
            ...headers,
          ]}
          defaultValue={places[name] === null ? '' : String(places[name])}
          error={problems.find(({ field }) => field === name)?.message}
        />
      ))}
      <Button name="step" value="read" variant={reading ? 'secondary' : undefined}>
        Read the list by these columns
      </Button>
    </form>
  );
}
