import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { momentInWords } from '#lib/format.ts';

/** How far somebody is who judges alone. */
export type AloneSitter = { personId: string; name: string; finishedAt: Date | null; answered: number };

type AloneProgressProps = {
  sitters: readonly AloneSitter[];
  /** Questions that count. */
  asked: number;
};

/** How far each of a pair is, and nothing of what they answered. */
export function AloneProgress({ sitters, asked }: AloneProgressProps) {
  return (
    <ul className="app-work">
      {sitters.map(({ personId, name, finishedAt, answered }) => (
        <li key={personId} className="app-work__row">
          <div>
            <h2 className="app-work__title">{name}</h2>
            <p className="app-work__more">
              {finishedAt === null ? 'Judging alone' : `Finished ${momentInWords(finishedAt)}`}
            </p>
          </div>
          <ProgressBar done={answered} of={asked} label={`Answered by ${name}`}>
            {answered} of {asked} answered
          </ProgressBar>
        </li>
      ))}
    </ul>
  );
}
