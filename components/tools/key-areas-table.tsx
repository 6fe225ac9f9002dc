import { Table } from '#components/ui/table.tsx';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { keyAreaWords } from '#lib/domain/tools/tool-words.ts';

const COLUMNS = [
  { key: 'area', heading: 'Key area' },
  { key: 'rests', heading: 'Rests on' },
];

/** The headlines of the report, in its order, each with the rule that makes it. */
export function KeyAreasTable({ tool }: { tool: ToolDefinition }) {
  const rows = tool.keyAreas.map((area) => ({
    key: area.id,
    cells: { area: area.label, rests: keyAreaWords(area, tool) },
  }));
  return (
    <section className="app-tool-section" aria-labelledby="key-areas">
      <h2 className="govuk-heading-l" id="key-areas">
        Key areas
      </h2>
      <p className="govuk-body app-lede">
        The headlines of the report. Each is a share: in how many of the audits that answered was evidence
        found.
      </p>
      <Table columns={COLUMNS} rows={rows} firstCellNames />
    </section>
  );
}
