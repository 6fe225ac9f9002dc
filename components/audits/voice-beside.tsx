import type { ReactNode } from 'react';
import { type Voice, voiceWords } from '#lib/domain/answers/voice.ts';

type VoiceBesideProps = {
  voice: Voice | null;
  /** What the file says. */
  children: ReactNode;
};

/** What the file says and, where someone was asked, what they say: side by side. */
export function VoiceBeside({ voice, children }: VoiceBesideProps) {
  if (voice === null) return children;
  return (
    <div className="app-beside">
      <div>
        <p className="app-beside__name">The file</p>
        {children}
      </div>
      <div className="app-beside__voice">
        <p className="app-beside__name">{voiceWords(voice)}</p>
        {voice.words === '' ? (
          <p className="govuk-body">Their own words were not written down.</p>
        ) : (
          <blockquote className="app-beside__words">{voice.words}</blockquote>
        )}
      </div>
    </div>
  );
}
