import { Pagination } from '#components/ui/pagination.tsx';

type PageTurnerProps = { page: number; hasMore: boolean; hrefOf: (page: number) => string; of: string };

/** The way back and on in a list of pages; nothing where one page holds it all. */
export function PageTurner({ page, hasMore, hrefOf, of }: PageTurnerProps) {
  if (page === 1 && !hasMore) return null;
  return (
    <Pagination
      label={`Pages of ${of}`}
      previous={page > 1 ? { href: hrefOf(page - 1), labelText: `Page ${page - 1}` } : undefined}
      next={hasMore ? { href: hrefOf(page + 1), labelText: `Page ${page + 1}` } : undefined}
    />
  );
}
