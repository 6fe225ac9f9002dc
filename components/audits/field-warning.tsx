import { memo } from 'react';
import { textWarnings } from '#lib/domain/answers/text-warnings.ts';
import { WARNING_KIND_NAMES, WARNING_KINDS } from '#lib/domain/answers/warnings/warning-kinds.ts';

type FieldWarningProps = {
  id: string;
  text: string;
  /** The London day, yyyy-mm-dd. */
  today: string;
  /** What becomes of it where it has to stay. */
  stays: string;
};

/** The id under which a field says that its warning describes it. */
export const warningId = (field: string): string => `${field}-warning`;

function Warning({ id, text, today, stays }: FieldWarningProps) {
  const warnings = textWarnings(text, today);
  const pieces = WARNING_KIND_NAMES.map((kind) => ({
    kind,
    words: warnings.filter((warning) => warning.kind === kind).map(({ piece }) => `“${piece}”`),
  })).filter(({ words }) => words.length > 0);
  return (
    <div role="status" className="app-field-warning" id={warningId(id)}>
      {pieces.map(({ kind, words }) => (
        <p key={kind}>
          <strong>
            This looks like {WARNING_KINDS[kind].label}: {words.join(', ')}.
          </strong>{' '}
          {WARNING_KINDS[kind].instead}
        </p>
      ))}
      {pieces.length > 0 ? <p>{stays}</p> : null}
    </div>
  );
}

/**
 * What a text seems to hold and should not, told while one types. The place for it is always there, so that it is read
 * out; a text that did not change is not looked through again.
 */
export const FieldWarning = memo(Warning);
