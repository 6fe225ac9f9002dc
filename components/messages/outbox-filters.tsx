import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import { MESSAGE_KIND_NAMES, MESSAGE_KINDS } from '#lib/domain/messages/message-kinds.ts';
import { MESSAGE_STATUS_NAMES, MESSAGE_STATUSES } from '#lib/domain/messages/message-status.ts';
import { type OutboxFilter, outboxQuery } from '#lib/domain/messages/outbox-filter.ts';
import { paths } from '#lib/paths.ts';

/** Narrows the outbox by how messages went and why they were written. */
export function OutboxFilters({ filter }: { filter: OutboxFilter }) {
  return (
    <div className="app-filter-above">
      <FilterPanel action={paths.outbox()} chosen={chosenOf(filter)} clearHref={paths.outbox()}>
        <Select
          name="status"
          label="How it went"
          options={[
            { value: '', text: 'Any way' },
            ...MESSAGE_STATUS_NAMES.map((value) => ({ value, text: MESSAGE_STATUSES[value].label })),
          ]}
          defaultValue={filter.status ?? ''}
        />
        <Select
          name="kind"
          label="Why"
          options={[
            { value: '', text: 'Any reason' },
            ...MESSAGE_KIND_NAMES.map((value) => ({ value, text: MESSAGE_KINDS[value].label })),
          ]}
          defaultValue={filter.kind ?? ''}
        />
      </FilterPanel>
    </div>
  );
}

function chosenOf(filter: OutboxFilter) {
  const { status, kind } = filter;
  const without = (part: Partial<OutboxFilter>) => paths.outbox(outboxQuery({ ...filter, page: 1, ...part }));
  return [
    ...(status ? [{ text: MESSAGE_STATUSES[status].label, removeHref: without({ status: undefined }) }] : []),
    ...(kind ? [{ text: MESSAGE_KINDS[kind].label, removeHref: without({ kind: undefined }) }] : []),
  ];
}
