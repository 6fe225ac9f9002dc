import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { foundAt, foundChoice, TOLD_ONLY } from '#lib/domain/answers/found-place.ts';
import { FOUND_WHERE } from '#lib/domain/answers/found-where.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import { placeWords } from '#lib/domain/tools/question-words.ts';

/** Where the evidence was: the expected places first; whether it was one of them is said beside, never asked. */
export function FoundIn({ card }: { card: Card }) {
  const { question, answer, audit, change } = card;
  const { name, id } = fieldOf(card, 'foundIn');
  const { places } = audit.vocabulary;
  const expected = question.lookIn.flatMap((place) => places.find((known) => known.id === place) ?? []);
  const others = places.filter((place) => !question.lookIn.includes(place.id));
  return (
    <>
      <label className="app-inline-field" htmlFor={id}>
        <span>Found in</span>
        <select
          className="govuk-select"
          id={id}
          name={name}
          value={foundChoice(answer)}
          onChange={({ target }) => change(foundAt(question, target.value), 'chosen')}
        >
          <option value="">Choose a place</option>
          <PlaceOptions label="Where it is expected" places={expected} />
          <PlaceOptions label="Elsewhere" places={others} />
          <optgroup label="Not on the record">
            <option value={TOLD_ONLY}>{FOUND_WHERE[TOLD_ONLY].label}</option>
          </optgroup>
        </select>
      </label>
      {answer.foundIn === null ? null : answer.expectedPlace === 'expected-place' ? (
        <span>Expected place</span>
      ) : (
        <ExpectedIn card={card} />
      )}
    </>
  );
}

/** Where the tool expects the evidence, in the council’s words; nothing where it names no place. */
export function ExpectedIn({ card: { question, audit } }: { card: Card }) {
  const places = placeWords(question, audit);
  return places.length === 0 ? null : <span>Expected in: {places.join(', ')}</span>;
}

type PlaceOptionsProps = { label: string; places: readonly { id: string; label: string }[] };

function PlaceOptions({ label, places }: PlaceOptionsProps) {
  if (places.length === 0) return null;
  return (
    <optgroup label={label}>
      {places.map((place) => (
        <option key={place.id} value={place.id}>
          {capitalised(place.label)}
        </option>
      ))}
    </optgroup>
  );
}
