import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';

export type ChosenFilter = {
  text: string;
  /** The same page without this one. */
  removeHref: string;
};
type FilterPanelProps = {
  action: string;
  title?: string;
  chosen?: readonly ChosenFilter[];
  /** The same page with none. */
  clearHref?: string;
  buttonText?: string;
  /** The fields. */
  children: ReactNode;
};

/** Narrows a list. A form that asks by GET, so that the address keeps what was chosen. */
export function FilterPanel({ action, title = 'Filter', chosen = [], clearHref, ...rest }: FilterPanelProps) {
  return (
    <form className="app-filter" action={action} method="get" aria-label={title}>
      <h2 className="app-filter__title">{title}</h2>
      {chosen.length > 0 ? <Chosen chosen={chosen} clearHref={clearHref} /> : null}
      {rest.children}
      <Button>{rest.buttonText ?? 'Apply filter'}</Button>
    </form>
  );
}

function Chosen({ chosen, clearHref }: Required<Pick<FilterPanelProps, 'chosen'>> & { clearHref?: string }) {
  return (
    <>
      <ul className="app-filter__chosen" aria-label="Chosen">
        {chosen.map(({ text, removeHref }) => (
          <li key={removeHref}>
            <a className="app-filter__remove" href={removeHref}>
              <span aria-hidden="true">✕ </span>
              <span className="govuk-visually-hidden">Remove </span>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {clearHref ? (
        <p className="govuk-body-s">
          <a className="govuk-link govuk-link--no-visited-state" href={clearHref}>
            Clear all
          </a>
        </p>
      ) : null}
    </>
  );
}
