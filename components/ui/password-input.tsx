'use client';

import { type ComponentProps, useState, useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button.tsx';
import { classNames } from '#components/ui/class-names.ts';
import { FieldGroup, type FieldProps, wireField } from '#components/ui/field.tsx';

type PasswordInputProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>;

const never = () => () => {};

/** A password. Without a script it is a plain field; with one it can be shown to the person who types it. */
export function PasswordInput({
  className,
  groupClassName,
  autoComplete = 'current-password',
  ...props
}: PasswordInputProps) {
  const { group, control, native } = wireField(props);
  const [shown, setShown] = useState(false);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <FieldGroup {...group} groupClassName={classNames('govuk-password-input', groupClassName)}>
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          type={shown ? 'text' : 'password'}
          className={classNames(
            'govuk-input govuk-password-input__input',
            className,
            Boolean(props.error) && 'govuk-input--error',
          )}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete={autoComplete}
          {...control}
          {...native}
        />
        <Button
          type="button"
          variant="secondary"
          className="govuk-password-input__toggle"
          aria-controls={control.id}
          aria-label={shown ? 'Hide password' : 'Show password'}
          hidden={!hasScript}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </Button>
      </div>
    </FieldGroup>
  );
}
