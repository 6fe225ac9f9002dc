import { z } from 'zod';
import { BREAKDOWN_NAMES } from '#lib/domain/findings/breakdown-by.ts';
import { openFigureSchema, shareFields } from '#lib/domain/open-data/open-figure.ts';

const day = z.iso.date();
const count = z.int().min(0);
const council = z.string().describe('The name of the council of the token.');
const cases = count.describe('Cases that could have been drawn.');

/** One edition of the figures of a cycle. */
export const editionSchema = z
  .object({
    number: z.int().min(1).describe('From 1; the highest is the one that holds.'),
    publishedOn: day,
    reason: z.string().describe('Why it was made; empty for the first.'),
    requested: count.describe('Cases drawn.'),
    returned: count.describe('Audits that were in.'),
  })
  .describe('Figures as they were published on a day. An edition never changes.');

/** A published cycle without its figures. */
export const cycleSchema = z.object({
  id: z.uuid().describe('To ask for its figures with.'),
  name: z.string(),
  tool: z.object({
    slug: z.string().describe('To ask for its trends with; the same for every version.'),
    title: z.string(),
    version: z.string(),
  }),
  periodFrom: day,
  periodTo: day,
  frameSize: cases,
  editions: z.array(editionSchema),
});

/** What `cycles` answers. */
export const cyclesAnswer = z.object({
  council,
  cycles: z.array(cycleSchema).describe('The one published last first.'),
  page: z.int().min(1),
  pages: z.int().min(1),
});

const readEdition = {
  council,
  cycle: z.object({ id: z.string(), name: z.string(), frameSize: cases }),
  edition: editionSchema,
};

/** What `figures` answers. */
export const figuresAnswer = z.object({
  ...readEdition,
  notes: z
    .array(z.object({ name: z.string(), says: z.string() }))
    .describe(
      'What a reader has to know: cautions, definitions, when a figure is shown. Give them with the figures.',
    ),
  figures: z.array(openFigureSchema).describe('Key areas in report order, each before its questions.'),
});

/** One group of one key area. */
export const groupSchema = z.object({
  keyArea: z.string().describe('The id of the key area.'),
  label: z.string().describe('The key area.'),
  group: z.string().describe('The name of the team, the plan type and so on.'),
  edition: z
    .int()
    .nullable()
    .describe('Whose counts these are: an earlier edition than is read where only a few cases came since.'),
  ...shareFields,
});

/** What `breakdowns` answers. */
export const breakdownsAnswer = z.object({
  ...readEdition,
  by: z.enum(BREAKDOWN_NAMES),
  withheld: z
    .boolean()
    .describe(
      'True where nothing is given because nobody could check how these groups overlap with the teams.',
    ),
  groups: z
    .array(groupSchema)
    .describe(
      'Groups of few cases are hidden, and others with them, so that no subtraction leads back to them.',
    ),
});

/** One published cycle of a series, in its latest edition. */
export const pointSchema = z.object({
  cycle: z.string().describe('The id of the cycle.'),
  name: z.string(),
  periodFrom: day,
  periodTo: day,
  publishedOn: day.describe('The day of the first edition, by which a series is ordered.'),
  edition: z.int().min(1),
  toolVersion: z.string(),
  requested: count,
  returned: count,
  figures: z.array(
    z.object({
      comparable: z
        .enum(['same', 'changed', 'absent'])
        .describe('Whether it asks what the last cycle of the series asks. Compare none but “same”.'),
      figure: openFigureSchema,
    }),
  ),
});

/** What `trends` answers. */
export const trendsAnswer = z.object({
  council,
  tool: z.object({ slug: z.string(), title: z.string() }),
  points: z.array(pointSchema).describe('In order of publication.'),
});

/** A refusal, as RFC 9457 has it. */
export const problemAnswer = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What is wrong and what to do, in a sentence.'),
  })
  .describe('Sent as application/problem+json (RFC 9457).');
