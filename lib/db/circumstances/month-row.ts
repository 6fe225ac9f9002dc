import 'server-only';
import { z } from 'zod';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';

const count = z.number().nullable();

/** The numbers of a team's month as `MONTH_COUNTS` gives them. */
export const monthCounts = z.object({
  posts: count,
  vacant: count,
  agency: count,
  sick: count,
  staff: count,
});

/** The numbers of month `m` as one column of a statement. */
export const MONTH_COUNTS = sql`jsonb_build_object('posts', m."postsTenths", 'vacant', m."vacantTenths",
  'agency', m."agencyTenths", 'sick', m."sickDays", 'staff', m."staffDays") AS counts`;
