import { DateInput } from '#components/ui/date-input.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { typedDate } from '#lib/domain/date-fields.ts';
import { type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { ALL_TOOLS } from '#lib/domain/readiness/training-session.ts';

/** A tool a session can be about. */
export type ToolChoice = { slug: string; title: string };

/** A session before anything is typed: `heldOn` is yyyy-mm-dd. */
export type SessionBefore = { title: string; heldOn: string; place: string; tool: string };

type SessionFieldsProps = { state: FormState; tools: readonly ToolChoice[]; before?: SessionBefore };

const NOTHING: SessionBefore = { title: '', heldOn: '', place: '', tool: '' };

/** Title, day, place and tool of a session: the same for a new one and one that is changed. */
export function SessionFields({ state, tools, before = NOTHING }: SessionFieldsProps) {
  const { fields } = state;
  return (
    <>
      <Input
        name="title"
        label="Title"
        labelSize="s"
        hint="Such as “Using the child protection tool”"
        defaultValue={typed(fields, 'title', before.title)}
        error={problemAt(state, 'title')}
      />
      <DateInput
        id="heldOn"
        namePrefix="heldOn"
        legend="Day"
        legendSize="s"
        hint="For example, 22 12 2026"
        defaultValues={typedDate(fields, 'heldOn', before.heldOn)}
        error={problemAt(state, 'heldOn')}
      />
      <Input
        name="place"
        label="Time and place (optional)"
        labelSize="s"
        hint="Such as “10:00, Civic Centre, room 4”"
        defaultValue={typed(fields, 'place', before.place)}
        error={problemAt(state, 'place')}
      />
      <Select
        name="tool"
        label="Tool it is about"
        labelSize="s"
        hint="Whoever comes is trained for it"
        options={[
          { value: '', text: 'Choose a tool' },
          ...tools.map(({ slug, title }) => ({ value: slug, text: title })),
          { value: ALL_TOOLS, text: 'All tools' },
        ]}
        defaultValue={typed(fields, 'tool', before.tool)}
        error={problemAt(state, 'tool')}
      />
    </>
  );
}

/** A link to the day goes to its first box: the group itself cannot take the focus. */
export const focusOfSession = (field: string): string => (field === 'heldOn' ? 'heldOn-day' : field);
