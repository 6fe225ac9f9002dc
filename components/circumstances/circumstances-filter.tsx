import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import type { PublishedChoice } from '#lib/domain/circumstances/chosen-cycle.ts';
import { paths } from '#lib/paths.ts';

type CircumstancesFilterProps = {
  choices: readonly PublishedChoice[];
  chosen: PublishedChoice;
  areas: readonly { id: string; label: string }[];
  area: string;
};

/** Which cycle, and which of its key areas, is read by circumstance. */
export function CircumstancesFilter({ choices, chosen, areas, area }: CircumstancesFilterProps) {
  return (
    <div className="app-filter-above app-screen-only">
      <FilterPanel action={paths.circumstances()} title="Choose" buttonText="Show">
        <Select
          name="cycle"
          label="Cycle"
          options={choices.map(({ cycleId, name }) => ({ value: cycleId, text: name }))}
          defaultValue={chosen.cycleId}
        />
        <Select
          name="area"
          label="Key area"
          options={areas.map(({ id, label }) => ({ value: id, text: label }))}
          defaultValue={area}
        />
      </FilterPanel>
    </div>
  );
}
