import type { ComponentProps } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { FieldGroup, type FieldProps, wireField } from '#components/ui/field.tsx';

export type SelectOption = { value?: string; text: string; disabled?: boolean };
type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'children'> & { options: readonly SelectOption[] };

/** One of many, folded away; radios are better where they fit. */
export function Select({ options, className, ...props }: SelectProps) {
  const { group, control, native } = wireField(props);
  return (
    <FieldGroup {...group}>
      <select
        className={classNames('govuk-select', className, Boolean(props.error) && 'govuk-select--error')}
        {...control}
        {...native}
      >
        {options.map(({ value, text, disabled }) => (
          <option key={value ?? text} value={value} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
    </FieldGroup>
  );
}
