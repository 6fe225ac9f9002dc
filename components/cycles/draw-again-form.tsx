'use client';

import { useActionState, useState } from 'react';
import { DrawForm } from '#components/cycles/draw-form.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { type DrawFormState, emptyDrawForm } from '#lib/domain/cycles/draw/draw-form.ts';
import type { DrawRecord } from '#lib/domain/cycles/draw/draw-record.ts';
import type { StratumColumn } from '#lib/domain/cycles/draw/strata.ts';
import { problemAt, typed } from '#lib/domain/parse-form.ts';

type DrawAgainFormProps = {
  action: (state: DrawFormState, form: FormData) => Promise<DrawFormState>;
  /** The draw that is given up. */
  draw: DrawRecord;
  columns: readonly StratumColumn[];
};

/** Gives a draw up for a reason and draws again, as before or otherwise. */
export function DrawAgainForm({ action, draw, columns }: DrawAgainFormProps) {
  const before: DrawFormState = { ...emptyDrawForm, fields: fieldsOf(draw) };
  const [state, act] = useActionState(action, before);
  const [size, setSize] = useState(() => typed(state.fields, 'sampleSize'));
  return (
    <DrawForm
      state={state}
      act={act}
      frameSize={draw.frameSize}
      columns={columns}
      size={size}
      onSize={setSize}
      again={
        <div className="app-two-thirds">
          <input type="hidden" name="instead" value={draw.number} />
          <Textarea
            name="reason"
            label="Why is this draw given up?"
            labelSize="s"
            hint="The public page of the draw shows it. Name no case and nobody."
            rows={2}
            defaultValue={typed(state.fields, 'reason')}
            error={problemAt(state, 'reason')}
          />
        </div>
      }
    />
  );
}

const fieldsOf = ({ sampleSize, method, strataBy, minimum }: DrawRecord) => ({
  sampleSize: String(sampleSize),
  method,
  firstColumn: strataBy[0] ?? '',
  secondColumn: strataBy[1] ?? '',
  minimum: String(minimum),
});
