import type { PublicDraw } from '#lib/domain/cycles/draw/public-draw.ts';
import { redoSteps } from '#lib/domain/cycles/draw/redo.ts';
import { columnsInWords } from '#lib/domain/cycles/draw/strata.ts';

/** Drawing the sample again, command by command. */
export function RedoSteps({ draw }: { draw: PublicDraw }) {
  return (
    <section aria-labelledby="redo">
      <h2 className="govuk-heading-m" id="redo">
        Draw it again
      </h2>
      <div className="app-two-thirds">
        <p className="govuk-body">{fileWords(draw)}</p>
        <p className="govuk-body">
          The commands are those every Linux machine has. On a Mac, write <code>shasum -a 256</code> for{' '}
          <code>sha256sum</code>; on Windows, use Git Bash or the Windows Subsystem for Linux.
        </p>
      </div>
      <ol className="govuk-list govuk-list--number app-steps">
        {redoSteps(draw).map(({ title, says, command }) => (
          <li key={title}>
            <strong>{title}.</strong> {says}
            <pre className="app-code app-code-block">{command}</pre>
          </li>
        ))}
      </ol>
    </section>
  );
}

const fileWords = ({ method, strataBy }: PublicDraw): string =>
  method === 'simple'
    ? 'Save the case references of the list as references.txt: plain text (UTF-8), one on each line, without spaces around them.'
    : `Save the list as cases.tsv: plain text (UTF-8), one case on each line, its reference, a tab and its group. The group is its ${columnsInWords(strataBy)}${strataBy.length > 1 ? ', with “ · ” between the two' : ''}; a case without one has “Not recorded”.`;
