import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { FieldGroup, type FieldProps, wireField } from '#components/ui/field.tsx';

export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30;
export type InputProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'width' | 'prefix'> & {
    /** How many characters are expected. */
    width?: InputWidth;
    prefix?: ReactNode;
    suffix?: ReactNode;
  };

/** One line of text. */
export function Input({ width, prefix, suffix, className, type = 'text', ...props }: InputProps) {
  const { group, control, native } = wireField(props);
  const input = (
    <input
      type={type}
      className={classNames(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        className,
        Boolean(props.error) && 'govuk-input--error',
      )}
      {...control}
      {...native}
    />
  );
  return (
    <FieldGroup {...group}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          <Affix kind="prefix">{prefix}</Affix>
          {input}
          <Affix kind="suffix">{suffix}</Affix>
        </div>
      ) : (
        input
      )}
    </FieldGroup>
  );
}

function Affix({ kind, children }: { kind: 'prefix' | 'suffix'; children: ReactNode }) {
  return children ? (
    <div className={`govuk-input__${kind}`} aria-hidden="true">
      {children}
    </div>
  ) : null;
}
