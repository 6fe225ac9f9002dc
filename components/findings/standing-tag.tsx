import { Tag } from '#components/ui/tag.tsx';
import { STANDINGS, type Standing } from '#lib/domain/findings/standing.ts';

/** How a share stands to what is expected: the word says it, the colour only helps. */
export function StandingTag({ standing }: { standing: Standing }) {
  const { label, colour } = STANDINGS[standing];
  return <Tag colour={colour}>{label}</Tag>;
}
