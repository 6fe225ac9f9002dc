import type { ComponentProps } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { FieldGroup, type FieldProps, wireField } from '#components/ui/field.tsx';

type TextareaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>;

/** Several lines of text. */
export function Textarea({ className, rows = 5, ...props }: TextareaProps) {
  const { group, control, native } = wireField(props);
  return (
    <FieldGroup {...group}>
      <textarea
        className={classNames('govuk-textarea', Boolean(props.error) && 'govuk-textarea--error', className)}
        rows={rows}
        {...control}
        {...native}
      />
    </FieldGroup>
  );
}
