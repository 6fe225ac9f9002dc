import { Caution } from '#components/ui/caution.tsx';
import { type DrawRecord, type GivenUp, ordinal } from '#lib/domain/cycles/draw/draw-record.ts';
import { dateOf } from '#lib/format.ts';

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** That a sample was drawn more than once, and why: nothing where there was one draw only. */
export function DrawNumber({ draw, givenUp }: { draw: DrawRecord; givenUp: readonly GivenUp[] }) {
  if (givenUp.length === 0) return null;
  return (
    <Caution title={`${capital(ordinal(draw.number))} draw.`}>
      {givenUp.map(({ draw: { id, number, drawnAt }, because }) => (
        <span key={id}>
          The {ordinal(number)}, of {dateOf(drawnAt)}, was given up: “{because}”{' '}
        </span>
      ))}
    </Caution>
  );
}
