import type { ComponentProps } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { FieldGroup, type FieldProps, wireField } from '#components/ui/field.tsx';

type FileUploadProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>;

/** A file from the person's own machine. */
export function FileUpload({ className, ...props }: FileUploadProps) {
  const { group, control, native } = wireField(props);
  return (
    <FieldGroup {...group}>
      <input
        type="file"
        className={classNames(
          'govuk-file-upload',
          className,
          Boolean(props.error) && 'govuk-file-upload--error',
        )}
        {...control}
        {...native}
      />
    </FieldGroup>
  );
}
