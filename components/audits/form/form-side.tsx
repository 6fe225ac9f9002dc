import { type MouseEvent, useEffect, useRef } from 'react';
import { FormConcerns } from '#components/concerns/form-concerns.tsx';
import { FormAsk } from '#components/questions/form-ask.tsx';
import { Details } from '#components/ui/details.tsx';
import { type SectionEntry, SectionList } from '#components/ui/section-list.tsx';
import type { SectionProgress } from '#lib/domain/answers/progress.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { Section } from '#lib/domain/tools/tool.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type FormSideProps = {
  audit: FormAudit;
  current: Section;
  progress: readonly SectionProgress[];
  openSection: (section: Section) => void;
  leave: (event: MouseEvent<HTMLElement>, href: string) => void;
  showHelp: () => void;
};

const MARKS = { done: '✓', begun: '●', untouched: '○' } as const;

const markOf = ({ answered, asked }: SectionProgress): string => {
  if (answered === asked) return MARKS.done;
  return answered > 0 ? MARKS.begun : MARKS.untouched;
};

/** The way through the sections, the record, and whom to ask. */
export function FormSide({ audit, current, progress, openSection, leave, showHelp }: FormSideProps) {
  const entries = audit.sections.map((section): SectionEntry => {
    const far = progress.find(({ sectionId }) => sectionId === section.id);
    return {
      href: paths.form(audit, section.id),
      text: (
        <>
          <span aria-hidden="true">{far ? markOf(far) : null}</span>
          <span>
            {section.title}
            {far ? <SectionMarks far={far} /> : null}
          </span>
        </>
      ),
      count: far ? `${far.answered} of ${far.asked}` : '',
      current: section.id === current.id,
      onFollow: (event) => {
        if (isPlainClick(event)) {
          event.preventDefault();
          openSection(section);
        }
      },
    };
  });
  const check = paths.formCheck(audit);
  const side = useRef<HTMLDivElement>(null);
  useEffect(() => showCurrent(side.current, current.id), [current.id]);
  return (
    <div className="app-audit__side" ref={side}>
      <SectionList
        sections={[
          ...entries,
          { href: check, text: 'Check your answers', count: '', onFollow: (event) => leave(event, check) },
        ]}
      />
      <div className="app-audit__actions">
        <FormConcerns audit={audit} />
        <Record audit={audit} />
        <FormAsk audit={audit} leave={leave} />
        {audit.of === 'audit' ? (
          <a className="govuk-link" href={paths.auditHistory(audit.id)}>
            Every change
          </a>
        ) : null}
        <button type="button" className="app-link-button app-keys-only app-needs-script" onClick={showHelp}>
          Press <span className="app-key">?</span> for the keys
        </button>
      </div>
    </div>
  );
}

/** What the answers of a section still lack, and what is marked in it. */
function SectionMarks({ far: { reasonsLacking, exemplars, quickWins } }: { far: SectionProgress }) {
  const marks = [
    reasonsLacking > 0 ? `${count(reasonsLacking, 'reason')} to give` : null,
    exemplars > 0 ? `★ ${count(exemplars, 'exemplar')}` : null,
    quickWins > 0 ? count(quickWins, 'quick win') : null,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? null : <span className="app-sections__mark"> {marks.join(' · ')}</span>;
}

/** On a phone the sections are one strip, moved sideways: the current one is brought into sight. */
function showCurrent(side: HTMLElement | null, id: string): void {
  const strip = side?.querySelector('ol');
  const link = strip?.querySelector(`a[href$="section=${id}"]`);
  if (strip && link?.parentElement) strip.scrollLeft = link.parentElement.offsetLeft - strip.offsetLeft;
}

/** A click that opens no new tab or window. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

function Record({ audit: { record, code } }: { audit: FormAudit }) {
  if (!record) return null;
  return (
    <Details summary="Find this record">
      <p className="govuk-body">
        {code} is <strong>{record.reference}</strong> in the case system
        {record.worker === '' ? null : `, worker ${record.worker}`}.{' '}
        {record.place ? `${record.place}. ` : null}
        Do not write this in an answer or a note.
      </p>
    </Details>
  );
}
