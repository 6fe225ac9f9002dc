import { Pagination } from '#components/ui/pagination.tsx';
import { pageWindow } from '#lib/domain/page-window.ts';

type ListPagesProps = {
  current: number;
  /** How many there are in all, and how many stand on one page. */
  total: number;
  size: number;
  hrefOf: (page: number) => string;
};

/** The ways through a list; nothing where it fits on one page. */
export function ListPages({ current, total, size, hrefOf }: ListPagesProps) {
  const last = Math.ceil(total / size);
  if (last < 2) return null;
  return (
    <Pagination
      previous={current > 1 ? { href: hrefOf(current - 1) } : undefined}
      next={current < last ? { href: hrefOf(current + 1) } : undefined}
      pages={pageWindow(current, last).map(({ number, gapBefore }) => ({
        number,
        gapBefore,
        href: hrefOf(number),
        current: number === current,
      }))}
    />
  );
}
