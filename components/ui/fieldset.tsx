import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import type { TextSize } from '#components/ui/label.tsx';

export type LegendProps = {
  legend?: ReactNode;
  legendSize?: TextSize;
  legendIsPageHeading?: boolean;
};
type FieldsetProps = LegendProps & {
  describedBy?: string;
  role?: 'group';
  className?: string;
  children?: ReactNode;
};

/** Fields that belong together, under one legend. */
export function Fieldset({ describedBy, role, className, children, ...legend }: FieldsetProps) {
  return (
    <fieldset className={classNames('govuk-fieldset', className)} role={role} aria-describedby={describedBy}>
      {legend.legend ? <Legend {...legend} /> : null}
      {children}
    </fieldset>
  );
}

function Legend({ legend, legendSize, legendIsPageHeading }: LegendProps) {
  return (
    <legend
      className={classNames('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}
    >
      {legendIsPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
    </legend>
  );
}
