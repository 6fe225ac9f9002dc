import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type PaginationLink = {
  href: string;
  text?: ReactNode;
  /** What lies there, under the arrow's own word; drawn in the block form only. */
  labelText?: ReactNode;
};

const arrows = {
  prev: {
    word: 'Previous',
    path: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  },
  next: {
    word: 'Next',
    path: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
  },
} as const;

type Direction = keyof typeof arrows;
type PaginationArrowProps = PaginationLink & { direction: Direction; isBlock: boolean };

/** One step back or on. */
export function PaginationArrow({ direction, isBlock, href, text, labelText }: PaginationArrowProps) {
  const isFirst = isBlock || direction === 'prev';
  const isDecorated = isBlock && !labelText;
  return (
    <div className={`govuk-pagination__${direction}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={direction}>
        {isFirst ? <ArrowIcon direction={direction} /> : null}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            isDecorated && 'govuk-pagination__link-title--decorated',
          )}
        >
          {text ?? <ArrowWord direction={direction} />}
        </span>
        {labelText && isBlock ? (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{labelText}</span>
          </>
        ) : null}
        {isFirst ? null : <ArrowIcon direction={direction} />}
      </a>
    </div>
  );
}

function ArrowWord({ direction }: { direction: Direction }) {
  return (
    <>
      {arrows[direction].word}
      <span className="govuk-visually-hidden"> page</span>
    </>
  );
}

function ArrowIcon({ direction }: { direction: Direction }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[direction].path} />
    </svg>
  );
}
