import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type TextSize = 's' | 'm' | 'l' | 'xl';
type LabelProps = {
  htmlFor?: string;
  size?: TextSize;
  isPageHeading?: boolean;
  className?: string;
  children: ReactNode;
};

/** The name of one field; as the page's heading where the page asks one thing only. */
export function Label({ htmlFor, size, isPageHeading, className, children }: LabelProps) {
  const label = (
    <label className={classNames('govuk-label', size && `govuk-label--${size}`, className)} htmlFor={htmlFor}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
