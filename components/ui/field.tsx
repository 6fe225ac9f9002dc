import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { ErrorMessage } from '#components/ui/error-message.tsx';
import { Hint } from '#components/ui/hint.tsx';
import { Label, type TextSize } from '#components/ui/label.tsx';

export type Described = { hint?: ReactNode; error?: ReactNode; describedBy?: string };

export type FieldProps = Described & {
  name: string;
  /** The name, where it is not given: an error summary links to it. */
  id?: string;
  label: ReactNode;
  labelSize?: TextSize;
  labelIsPageHeading?: boolean;
  groupClassName?: string;
};

/** The ids that a hint and an error take, and what the control says it is described by. */
export function describeField(id: string, { hint, error, describedBy }: Described) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return { hintId, errorId, describedBy: classNames(describedBy, hintId, errorId) || undefined };
}

/** Parts a field's properties: what its group draws, how its control is wired, and what else the control takes. */
export function wireField<Props extends FieldProps>(props: Props) {
  const { name, label, labelSize, labelIsPageHeading, groupClassName, hint, error, describedBy, ...rest } =
    props;
  const { id = name, ...native } = rest;
  const wired = describeField(id, { hint, error, describedBy }).describedBy;
  return {
    group: { id, label, labelSize, labelIsPageHeading, groupClassName, hint, error },
    control: { id, name, 'aria-describedby': wired },
    native,
  };
}

type FormGroupProps = { error?: ReactNode; className?: string; children: ReactNode };

/** The frame of a field, red at its edge when something is wrong. */
export function FormGroup({ error, className, children }: FormGroupProps) {
  return (
    <div className={classNames('govuk-form-group', Boolean(error) && 'govuk-form-group--error', className)}>
      {children}
    </div>
  );
}

type HintAndErrorProps = { id: string; hint?: ReactNode; error?: ReactNode };

/** A hint and an error message under the ids that `describeField` announces. */
export function HintAndError({ id, hint, error }: HintAndErrorProps) {
  const { hintId, errorId } = describeField(id, { hint, error });
  return (
    <>
      {hint ? <Hint id={hintId}>{hint}</Hint> : null}
      {error ? <ErrorMessage id={errorId}>{error}</ErrorMessage> : null}
    </>
  );
}

type FieldGroupProps = Omit<FieldProps, 'name' | 'describedBy' | 'id'> & { id: string; children: ReactNode };

/** Label, hint and error around one control. */
export function FieldGroup({ children, ...props }: FieldGroupProps) {
  const { id, label, labelSize, labelIsPageHeading, hint, error, groupClassName } = props;
  return (
    <FormGroup error={error} className={groupClassName}>
      <Label htmlFor={id} size={labelSize} isPageHeading={labelIsPageHeading}>
        {label}
      </Label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </FormGroup>
  );
}
