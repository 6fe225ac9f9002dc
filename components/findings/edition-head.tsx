import { Alert } from '#components/ui/alert.tsx';
import { type Edition, laterEdition } from '#lib/domain/findings/edition.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type EditionsRead = Pick<FindingsRecord, 'cycleId' | 'publishedOn' | 'edition' | 'editions'>;

/** Which edition is read, in words: "edition of 22 December 2010", "edition 2 of …" where there are several. */
function editionWords({ publishedOn, edition, editions }: EditionsRead): string {
  if (publishedOn === null) return 'provisional, not published';
  const number = editions.length > 1 ? ` ${edition}` : '';
  return `edition${number} of ${dateInWords(publishedOn)}`;
}

/** What is read, above its heading: the cycle, the edition, and the ways to the editions before it. */
export function EditionCaption({ name, more, ...read }: EditionsRead & { name: string; more?: string }) {
  const earlier = read.editions.filter(({ number }) => number < (read.edition ?? 0));
  return (
    <span className="govuk-caption-l">
      {name} · {more ? `${more} · ` : null}
      {editionWords(read)}
      {earlier.length > 0 ? <> ({earlier.map((edition, place) => toEarlier(read, edition, place))})</> : null}
    </span>
  );
}

const toEarlier = ({ cycleId }: EditionsRead, { number, publishedOn }: Edition, place: number) => (
  <span key={number}>
    {place > 0 ? ', ' : ''}
    <a
      className="govuk-link govuk-link--no-visited-state"
      href={paths.findings(cycleId, { edition: `${number}` })}
    >
      edition {number} of {dateInWords(publishedOn)}
    </a>
  </span>
);

/** That another edition has taken the place of the one that is read; nothing above the latest. */
export function NotTheLatest(read: EditionsRead) {
  const later = laterEdition(read);
  if (!later) return null;
  return (
    <Alert kind="warning" title={`This is edition ${read.edition}, which is no longer the latest`}>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.findings(read.cycleId)}>
          Read edition {later.number} of {dateInWords(later.publishedOn)}
        </a>
        {later.reason ? `. It was made because: ${later.reason}` : '.'}
      </p>
    </Alert>
  );
}

/** Why the edition that is read was made; nothing for the first. */
export function WhyThisEdition({ edition, editions }: Pick<EditionsRead, 'edition' | 'editions'>) {
  const reason = editions.find(({ number }) => number === edition)?.reason;
  return reason ? (
    <p className="app-note">
      Why edition {edition}: {reason}
    </p>
  ) : null;
}
