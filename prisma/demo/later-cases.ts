import type { CaseAttributes } from '#lib/domain/cycles/frame/attributes.ts';
import { attributesOf } from '#prisma/demo/attributes.ts';
import { between, pick, pickWeighted } from '#prisma/demo/chance.ts';
import { WORKERS } from '#prisma/demo/frame.ts';
import { placeOf, teamOf } from '#prisma/demo/later-teams.ts';
import type { AuditedTeam } from '#prisma/demo/people.ts';

/** A child on a plan for some quarters, counted from the start of 2011; nobody of them exists. */
export type LaterCase = {
  reference: string;
  team: AuditedTeam;
  worker: string;
  attributes: CaseAttributes;
  from: number;
  until: number;
};

const A_QUARTER = 36;
const BEFORE = 7;
const QUARTERS = 16;
const STAYS = { 3: 22, 4: 30, 5: 24, 6: 14, 7: 10 };

function laterCase(index: number): LaterCase {
  const reference = `NM-${310_000 + index * 41 + between(0, 40, 'later', index)}`;
  const from = Math.floor(index / A_QUARTER) - BEFORE;
  const team = teamOf(reference);
  return {
    reference,
    team,
    worker: pick(WORKERS, reference, 'worker'),
    attributes: { ...attributesOf('child-protection', reference), ...placeOf(team) },
    from,
    until: from + Number(pickWeighted(STAYS, reference, 'stays')),
  };
}

const CASES = Array.from({ length: A_QUARTER * (BEFORE + QUARTERS) }, (_, index) => laterCase(index));

/** The children on a plan in a quarter: most of them were in the quarter before as well. */
export const casesIn = (quarter: number): LaterCase[] =>
  CASES.filter(({ from, until }) => from <= quarter && quarter < until);
