import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { FieldsetGroup, type FieldsetGroupProps } from '#components/ui/fieldset-group.tsx';
import { Label } from '#components/ui/label.tsx';

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

export type DatePart = (typeof parts)[number]['part'];
type DateInputProps = FieldsetGroupProps & {
  id: string;
  /** Put before day, month and year in the form: `due` sends due-day, due-month, due-year. */
  namePrefix?: string;
  /** As they were typed, whether they make a date or not. */
  defaultValues?: Partial<Record<DatePart, string>>;
  /** The parts that are wrong; all three where it is not said. */
  wrongParts?: readonly DatePart[];
  autoComplete?: Partial<Record<DatePart, string>>;
  className?: string;
};

/** A date that is known by heart or read from paper: three plain fields, as typed. */
export function DateInput({ id, className, ...props }: DateInputProps) {
  const { namePrefix, defaultValues, wrongParts, autoComplete, ...group } = props;
  return (
    <FieldsetGroup id={id} role="group" {...group}>
      <div className={classNames('govuk-date-input', className)} id={id}>
        {parts.map((definition) => (
          <DateField
            key={definition.part}
            {...definition}
            {...{ id, namePrefix, defaultValues, wrongParts, autoComplete, error: group.error }}
          />
        ))}
      </div>
    </FieldsetGroup>
  );
}

type DateFieldProps = (typeof parts)[number] &
  Pick<DateInputProps, 'id' | 'namePrefix' | 'defaultValues' | 'wrongParts' | 'autoComplete'> & {
    error?: ReactNode;
  };

function DateField({ id, part, label, width, namePrefix, error, ...props }: DateFieldProps) {
  const isWrong = props.wrongParts?.includes(part) ?? Boolean(error);
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <Label className="govuk-date-input__label" htmlFor={`${id}-${part}`}>
          {label}
        </Label>
        <input
          className={classNames(
            'govuk-input govuk-date-input__input',
            isWrong && 'govuk-input--error',
            `govuk-input--width-${width}`,
          )}
          id={`${id}-${part}`}
          name={namePrefix ? `${namePrefix}-${part}` : part}
          type="text"
          inputMode="numeric"
          autoComplete={props.autoComplete?.[part]}
          defaultValue={props.defaultValues?.[part]}
        />
      </div>
    </div>
  );
}
