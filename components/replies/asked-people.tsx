import { Tag } from '#components/ui/tag.tsx';
import type { AskedPerson } from '#lib/domain/replies/asked-audit.ts';
import { CAPACITIES, REPLY_STATES, replyState } from '#lib/domain/replies/reply.ts';
import { count, dateInWords, dateOf, dueInWords } from '#lib/format.ts';

type AskedPeopleProps = { asked: readonly AskedPerson[]; today: string };

/** Who is asked to read an audit, and how far each is. */
export function AskedPeople({ asked, today }: AskedPeopleProps) {
  if (asked.length === 0) return <>Nobody yet</>;
  return (
    <ul className="app-asked">
      {asked.map((person) => (
        <li key={person.id}>
          {person.name}, {CAPACITIES[person.capacity].label.toLowerCase()}{' '}
          <Tag colour={REPLY_STATES[replyState(person)].tag}>{REPLY_STATES[replyState(person)].label}</Tag>
          <span className="app-ledger__more">{whenWords(person, today)}</span>
        </li>
      ))}
    </ul>
  );
}

function whenWords({ dueOn, openedAt, repliedAt, points, pointsOpen }: AskedPerson, today: string): string {
  if (repliedAt !== null) {
    const left = pointsOpen === 0 ? '' : `, ${pointsOpen} to decide`;
    const pointed = points === 0 ? 'points to nothing more' : `${count(points, 'answer')} pointed to${left}`;
    return `${dateOf(repliedAt)}: ${pointed}`;
  }
  const opened = openedAt === null ? 'not opened' : `opened ${dateOf(openedAt)}`;
  return `${opened}, ${dueInWords(dueOn, today)} (${dateInWords(dueOn)})`;
}
