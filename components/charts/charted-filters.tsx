import type { ReactNode } from 'react';
import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { Select } from '#components/ui/select.tsx';
import type { Charted, ChartedTool } from '#lib/domain/findings/charted.ts';

type ChartedFiltersProps = {
  action: string;
  tools: readonly ChartedTool[];
  charted: Charted;
  /** What else can be chosen. */
  children?: ReactNode;
};

/** Chooses a key area of a tool. The tool is asked for only where there are several. */
export function ChartedFilters({ action, tools, charted, children }: ChartedFiltersProps) {
  const { tool, area } = charted;
  return (
    <div className="app-filter-above app-charted">
      <FilterPanel action={action} title="Choose what to show" buttonText="Show">
        {tools.length > 1 ? (
          <Select
            name="tool"
            label="Tool"
            defaultValue={tool.slug}
            options={tools.map(({ slug, title }) => ({ value: slug, text: title }))}
          />
        ) : (
          <input type="hidden" name="tool" value={tool.slug} />
        )}
        <Select
          name="area"
          label="Key area"
          defaultValue={area.id}
          options={tool.areas.map(({ id, label }) => ({ value: id, text: label }))}
        />
        {children}
      </FilterPanel>
    </div>
  );
}
