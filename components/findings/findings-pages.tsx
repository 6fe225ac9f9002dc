import { Pagination } from '#components/ui/pagination.tsx';
import { paths } from '#lib/paths.ts';

type FindingsPagesProps = { page: number; pages: number };

const hrefOf = (page: number) => paths.findingsList({ page: `${page}` });

/** The ways to earlier and later pages of findings; nothing where there is one page. */
export function FindingsPages({ page, pages }: FindingsPagesProps) {
  if (pages <= 1) return null;
  return (
    <Pagination
      label="Pages of findings"
      previous={page > 1 ? { href: hrefOf(page - 1) } : undefined}
      next={page < pages ? { href: hrefOf(page + 1) } : undefined}
      pages={Array.from({ length: pages }, (_, index) => ({
        number: index + 1,
        href: hrefOf(index + 1),
        current: index + 1 === page,
      }))}
    />
  );
}
