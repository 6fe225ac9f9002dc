import { Table } from '#components/ui/table.tsx';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import { kindWords, needsConfirming, yearsInForce } from '#lib/domain/tools/standard-words.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { citedStandards } from '#lib/domain/tools/tool-words.ts';

const COLUMNS = [
  { key: 'title', heading: 'Standard' },
  { key: 'kind', heading: 'Kind' },
  { key: 'years', heading: 'In force' },
];

/** The standards the questions rest on, saying openly which of them the council should confirm. */
export function StandardsTable({ tool }: { tool: ToolDefinition }) {
  const standards = citedStandards(tool);
  if (standards.length === 0) return null;
  const rows = standards.map((standard) => ({
    key: standard.code,
    cells: {
      title: `${capitalised(standard.title)}${needsConfirming(standard) ? ' *' : ''}`,
      kind: kindWords(standard),
      years: yearsInForce(standard),
    },
  }));
  return (
    <section className="app-tool-section" aria-labelledby="standards">
      <h2 className="govuk-heading-l" id="standards">
        What the questions rest on
      </h2>
      <Table columns={COLUMNS} rows={rows} />
      {standards.some(needsConfirming) ? (
        <p className="app-note">
          * Cited from general knowledge: for the council to confirm before it relies on it.
        </p>
      ) : null}
    </section>
  );
}
