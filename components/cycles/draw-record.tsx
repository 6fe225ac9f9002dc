import { Details } from '#components/ui/details.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { count, momentInWords } from '#lib/format.ts';

/** How the sample came about, and how anyone who holds the list can draw it again. */
export function DrawRecord({ cycle }: { cycle: Cycle }) {
  return (
    <section aria-labelledby="draw">
      <h2 className="govuk-heading-m" id="draw">
        How it was drawn
      </h2>
      <SummaryList rows={recordRows(cycle)} />
      <Details summary="How to draw this sample again">
        <DrawAgain cycle={cycle} />
      </Details>
    </section>
  );
}

const recordRows = ({ seed, frameHash, frameSize, sampleSize, ...cycle }: Cycle) => [
  { name: 'Method', value: 'Simple random draw: every case on the list had the same chance' },
  {
    name: 'List',
    value: `${count(frameSize, 'case')}, loaded ${cycle.frameImportedAt ? momentInWords(cycle.frameImportedAt) : ''}`,
  },
  {
    name: 'Drawn',
    value: `${count(sampleSize, 'case')}, ${cycle.drawnAt ? momentInWords(cycle.drawnAt) : ''}`,
  },
  { name: 'Reserves', value: `${count(frameSize - sampleSize, 'case')}, in the order of the same draw` },
  { name: 'Random seed', value: <code className="app-code">{seed}</code> },
  { name: 'Fingerprint of the list', value: <code className="app-code">{frameHash}</code> },
];

/** The recipe. A checksum tool is on every Mac and Linux machine, and in PowerShell. */
function DrawAgain({ cycle: { seed, sampleSize, codePrefix } }: { cycle: Cycle }) {
  return (
    <>
      <p className="govuk-body">
        The seed was made when the cycle was planned, before any case was known. With it, and the case
        references of the list, a checksum tool gives the same sample:
      </p>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li>
          For each case, take the SHA-256 checksum of the seed, a line break and the case reference:
          <pre className="app-code app-code-block">{`printf '%s\\n%s' ${seed} REFERENCE | sha256sum`}</pre>
        </li>
        <li>Sort the cases by their checksums, lowest first.</li>
        <li>
          The first {sampleSize} are the sample, {auditCode(codePrefix, 1, sampleSize)} and so on in that
          order; the rest are the reserves.
        </li>
        <li>
          To be sure that it is the same list, sort the references by themselves and take one checksum of them
          all, each on its own line and no line break after the last. It is the fingerprint above:
          <pre className="app-code app-code-block">LC_ALL=C sort references.txt | head -c -1 | sha256sum</pre>
        </li>
      </ol>
    </>
  );
}
