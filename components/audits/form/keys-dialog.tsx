'use client';

import { type RefObject, useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FORM_KEYS } from '#lib/domain/audits/form-keys.ts';

type KeysDialogProps = {
  dialog: RefObject<HTMLDialogElement | null>;
  areOn: boolean;
  turn: (on: boolean) => void;
};

/** The keys of the form, and the switch that turns them all off. */
export function KeysDialog({ dialog, areOn, turn }: KeysDialogProps) {
  const heading = useId();
  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby={heading}>
      <h2 className="govuk-heading-m" id={heading}>
        Keys
      </h2>
      <dl className="app-keys">
        {FORM_KEYS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd className="app-key">{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="govuk-body">While you type in a field, every key is a letter.</p>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id="keys-on"
            type="checkbox"
            checked={areOn}
            onChange={({ target }) => turn(target.checked)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="keys-on">
            Use these keys
          </label>
        </div>
      </div>
      <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
        Back to the form
      </Button>
    </dialog>
  );
}
