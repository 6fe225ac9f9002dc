import type { CycleChange } from '#lib/domain/findings/change.ts';
import type { ChangeVerdict } from '#lib/domain/findings/change-test.ts';

const areas = (count: number): string => `${count} key ${count === 1 ? 'area' : 'areas'}`;

/** Two halves of a sentence: "2 key areas may have improved and 1 may have fallen"; only the first names what is counted. */
function halves(up: number, down: number, words: { up: string; down: string }): string {
  if (down === 0) return `${areas(up)} ${words.up}`;
  if (up === 0) return `${areas(down)} ${words.down}`;
  return `${areas(up)} ${words.up} and ${down} ${words.down}`;
}

/** What changed, in one sentence without a full stop; nothing is called a change that could be chance. */
export function changeHeadline({ areas: compared, tested }: CycleChange): string {
  if (tested === 0) return 'No key area can be compared';
  const count = (verdict: ChangeVerdict) => compared.filter(({ test }) => test?.verdict === verdict).length;
  const [improved, fell] = [count('improved'), count('fell')];
  const [mayUp, mayDown] = [count('may-have-improved'), count('may-have-fallen')];
  const may = halves(mayUp, mayDown, { up: 'may have improved', down: 'may have fallen' });
  const sure = halves(improved, fell, { up: 'improved', down: 'fell' });
  if (improved + fell > 0) return mayUp + mayDown > 0 ? `${sure}; ${may}` : sure;
  if (mayUp + mayDown > 0) return `No change is certain; ${may}`;
  return tested === compared.length
    ? 'No detectable change in any key area'
    : `No detectable change in the ${areas(tested)} that can be compared`;
}
