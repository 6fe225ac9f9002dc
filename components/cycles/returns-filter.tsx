import { RETURN_FILTER_NAMES, RETURN_FILTERS, type ReturnFilter } from '#lib/domain/cycles/returns.ts';
import { paths } from '#lib/paths.ts';

type ReturnsFilterProps = { cycleId: string; chosen: ReturnFilter | null };

/** Which lines of the ledger to show: links, so that the address keeps the choice. */
export function ReturnsFilter({ cycleId, chosen }: ReturnsFilterProps) {
  const links = [
    { name: null, label: 'All', href: paths.returns(cycleId) },
    ...RETURN_FILTER_NAMES.map((name) => ({
      name,
      label: RETURN_FILTERS[name].label,
      href: paths.returns(cycleId, { show: name }),
    })),
  ];
  return (
    <nav aria-label="Show" className="app-show">
      <span className="app-show__label">Show</span>
      {links.map(({ name, label, href }) => (
        <a
          key={label}
          className="app-show__link govuk-link govuk-link--no-visited-state"
          href={href}
          aria-current={name === chosen ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
