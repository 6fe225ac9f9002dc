import 'server-only';
import { z } from 'zod';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Expectations } from '#lib/domain/findings/expectation.ts';

/** What `EXPECTATIONS` gives: what is expected now of the key areas of a tool, by their ids. */
export const expectations: z.ZodType<Expectations> = z.record(
  z.string(),
  z.object({ percent: z.number(), agreedOn: z.string(), agreedBy: z.string(), reason: z.string() }),
);

/** A column of a statement about tool version `t`: the latest agreement on each key area, without those given up. */
export const EXPECTATIONS = sql`(
    SELECT COALESCE(jsonb_object_agg(latest."keyArea", to_jsonb(latest) - 'keyArea'), '{}')
    FROM (
      SELECT DISTINCT ON (x."keyArea") x."keyArea", x.percent, x."agreedOn", x."agreedBy", x.reason
      FROM "Expectation" x
      WHERE x."councilId" = t."councilId" AND x."toolSlug" = t.slug
      ORDER BY x."keyArea", x."recordedAt" DESC, x.id DESC
    ) latest
    WHERE latest.percent IS NOT NULL) AS expectations`;
