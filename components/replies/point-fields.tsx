import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { Details } from '#components/ui/details.tsx';
import { Select } from '#components/ui/select.tsx';
import { type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { pointField } from '#lib/domain/replies/posted-reply.ts';
import type { Point } from '#lib/domain/replies/reply-point.ts';

/** A place where evidence is kept. */
export type PlaceChoice = { value: string; text: string };

type PointFieldsProps = {
  question: { id: string; number: string; isGap: boolean };
  places: readonly PlaceChoice[];
  state: FormState;
  /** What was drafted before; null for nothing. */
  before: Point | null;
  today: string;
};

/** Where evidence is that was missed: a place, and where in it. Open where the answer fell short. */
export function PointFields({ question, places, state, before, today }: PointFieldsProps) {
  const [place, words] = [pointField(question.id, 'place'), pointField(question.id, 'words')];
  const [placeNow, wordsNow] = [
    typed(state.fields, place, before?.place ?? ''),
    typed(state.fields, words, before?.words),
  ];
  const isTouched = placeNow !== '' || wordsNow !== '';
  const about = <span className="govuk-visually-hidden"> for {question.number}</span>;
  return (
    <Details
      className="app-point"
      open={isTouched || undefined}
      summary={
        <>
          {question.isGap ? 'Was evidence missed? Say where it is' : 'Say something about this answer'}
          {about}
        </>
      }
    >
      <Select
        key={placeNow}
        name={place}
        label={<>The place{about}</>}
        options={[{ value: '', text: 'Choose a place' }, ...places]}
        defaultValue={placeNow}
        error={problemAt(state, place)}
      />
      <WarnedTextarea
        name={words}
        label={<>Where exactly{about}</>}
        hint="Such as: visit note of 3 March, second part. Say where it is, not what it says"
        rows={2}
        defaultValue={wordsNow}
        error={problemAt(state, words)}
        today={today}
        stays={STAYS}
      />
    </Details>
  );
}

/** What becomes of a text that seems to name somebody, in a reply. */
export const STAYS = 'If it has to stay, the pair and the coordinator read it as it is.';
