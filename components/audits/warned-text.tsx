'use client';

import { type ComponentProps, useState } from 'react';
import { FieldWarning, warningId } from '#components/audits/field-warning.tsx';
import { useToday } from '#components/page/today.tsx';
import { Input } from '#components/ui/input.tsx';
import { Textarea } from '#components/ui/textarea.tsx';

/** Said where no list of warnings is kept: the text stays with what it belongs to. */
export const KEPT = 'If it has to stay, it is saved as it is.';

const LISTED = 'If it has to stay, it is saved as it is and listed for the coordinator.';

type Warned = {
  /** The London day, yyyy-mm-dd, where the form has one of its own; that of the page where it has none. */
  today?: string;
  stays?: string;
};
type Field = { id?: string; name: string; value?: unknown; defaultValue?: unknown };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The text a field holds, whether the page keeps it or the field does, and the warning about it. */
function useWarned({ id, name, value, defaultValue }: Field, { today, stays = LISTED }: Warned) {
  const [typed, setTyped] = useState(textOf(defaultValue));
  const day = useToday();
  const field = id ?? name;
  const text = value === undefined ? typed : textOf(value);
  return {
    keep: setTyped,
    describedBy: warningId(field),
    warning: <FieldWarning id={field} text={text} today={today ?? day} stays={stays} />,
  };
}

/** Several lines in one's own words, with a warning where they seem to name somebody. It never stops anything. */
export function WarnedTextarea({
  today,
  stays,
  onChange,
  ...field
}: ComponentProps<typeof Textarea> & Warned) {
  const { keep, describedBy, warning } = useWarned(field, { today, stays });
  return (
    <div className="app-warned">
      <Textarea
        {...field}
        describedBy={describedBy}
        onChange={(event) => {
          keep(event.target.value);
          onChange?.(event);
        }}
      />
      {warning}
    </div>
  );
}

/** One line in one's own words, with the same warning. */
export function WarnedInput({ today, stays, onChange, ...field }: ComponentProps<typeof Input> & Warned) {
  const { keep, describedBy, warning } = useWarned(field, { today, stays });
  return (
    <div className="app-warned">
      <Input
        {...field}
        describedBy={describedBy}
        onChange={(event) => {
          keep(event.target.value);
          onChange?.(event);
        }}
      />
      {warning}
    </div>
  );
}
