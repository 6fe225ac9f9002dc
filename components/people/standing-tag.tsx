import { Tag } from '#components/ui/tag.tsx';
import { STANDINGS, type Standing } from '#lib/domain/people/standing.ts';

const COLOURS = { invited: 'blue', 'link-ended': 'yellow', disabled: 'grey' } as const;

/** Whether someone can sign in; a tag only where they cannot. */
export function StandingTag({ standing }: { standing: Standing }) {
  if (standing === 'active') return <span className="app-quiet">{STANDINGS.active}</span>;
  return <Tag colour={COLOURS[standing]}>{STANDINGS[standing]}</Tag>;
}
