import type { MouseEvent, ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type SectionEntry = {
  href: string;
  text: ReactNode;
  count: ReactNode;
  current?: boolean;
  /** Takes the place of the link in a page that is alive. */
  onFollow?: (event: MouseEvent<HTMLElement>) => void;
};
type SectionListProps = { sections: readonly SectionEntry[]; label?: string };

/** The parts of a long form, with how far each is. */
export function SectionList({ sections, label = 'Sections' }: SectionListProps) {
  return (
    <nav aria-label={label}>
      <ol className="app-sections">
        {sections.map(({ href, text, count, current, onFollow }) => (
          <li
            key={href}
            className={classNames('app-sections__section', current && 'app-sections__section--current')}
          >
            <a
              className="app-sections__link"
              href={href}
              aria-current={current ? 'page' : undefined}
              onClick={onFollow}
            >
              {text}
            </a>
            <span className="app-sections__count">{count}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
