import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type GenericHeaderProps = {
  name: ReactNode;
  href?: string;
  className?: string;
  /** Who is signed in, and the way out; set at the right of the row. */
  side?: ReactNode;
};

/** The service's own header; the one with the crown belongs to GOV.UK alone. */
export function GenericHeader({ name, href = '/', className, side }: GenericHeaderProps) {
  return (
    <div className={classNames('govuk-generic-header', className)}>
      <div
        className={classNames(
          'govuk-generic-header__container',
          'govuk-width-container',
          Boolean(side) && 'app-header__row',
        )}
      >
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {name}
          </a>
        </div>
        {side ? <div className="app-header__side">{side}</div> : null}
      </div>
    </div>
  );
}
