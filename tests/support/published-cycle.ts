import { createHash } from 'node:crypto';
import { database } from '#lib/db/client.ts';
import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { freezePairings } from '#lib/db/editions/freeze-pairings.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

type Council = {
  councilId: string;
  harbour: string;
  toolVersionId: string;
  coordinator: { personId: string };
};

/** One audited case: its reference and how its one question was answered. */
export type AuditedCase = readonly [reference: string, outcome: AnswerOutcome];

type PublishedCycle = {
  name: string;
  /** yyyy-mm-dd */
  publishedOn: string;
  cases: readonly AuditedCase[];
  toolVersionId?: string;
  selection?: 'random' | 'targeted';
};

const DAY = new Date('2010-11-05');

const planOf = ({ name, publishedOn, cases }: PublishedCycle) => ({
  ...{
    name,
    status: 'published',
    theme: 'Child protection',
    purpose: 'To see',
    codePrefix: 'CP',
    seed: 'seed',
  },
  ...{ periodFrom: DAY, periodTo: DAY, opensOn: DAY, dueOn: DAY, reportOn: DAY },
  ...{ openedAt: DAY, closedAt: DAY, publishedOn: new Date(publishedOn) },
  ...{ frameSize: 187, sampleSize: cases.length },
});

async function writeCases(
  { councilId, harbour: teamId, coordinator }: Council,
  cycleId: string,
  { cases, selection = 'random' }: PublishedCycle,
): Promise<void> {
  const here = { councilId, cycleId, teamId };
  const mac = (reference: string) => createHash('sha256').update(reference).digest();
  const frame = await database().frameCase.createManyAndReturn({
    data: cases.map(([reference]) => ({ ...here, sealed: Buffer.of(1), referenceMac: mac(reference) })),
  });
  const audits = await database().audit.createManyAndReturn({
    data: frame.map(({ id }, place) => ({
      ...{ ...here, frameCaseId: id, code: `CP-${place + 1}`, number: place + 1 },
      ...{ status: 'returned', selection, returnedAt: DAY },
    })),
  });
  await database().answer.createMany({
    data: audits.map(({ id }, place) => {
      const outcome = cases[place]?.[1] ?? 'unanswered';
      const answer = {
        questionId: 'seen',
        version: 1,
        content: { value: outcome },
        outcome,
        option: outcome,
      };
      return { ...here, auditId: id, ...answer, updatedById: coordinator.personId, updatedAt: DAY };
    }),
  });
}

/** A published cycle of the one-question tool with these cases, counted and frozen; gives its id. */
export async function aPublishedCycle(council: Council, cycle: PublishedCycle): Promise<string> {
  const { councilId, toolVersionId } = council;
  const { id } = await database().cycle.create({
    data: { councilId, toolVersionId: cycle.toolVersionId ?? toolVersionId, ...planOf(cycle) },
  });
  await writeCases(council, id, cycle);
  await database().$transaction(async (tx) => {
    await rebuildTallies(tx, councilId);
    const publishedAt = new Date(`${cycle.publishedOn}T12:00:00Z`);
    const edition = { councilId, cycleId: id, publishedOn: cycle.publishedOn, publishedAt };
    await freezeEdition(tx, { ...edition, publishedById: null, reason: '' });
    await freezePairings(tx, { councilId, cycleId: id });
  });
  return id;
}

/** So many cases under a letter, the first `met` of them met and the others not. */
export const casesOf = (letter: string, met: number, all: number): AuditedCase[] =>
  Array.from({ length: all }, (_, place) => [`${letter}${place}`, place < met ? 'met' : 'not-met']);
