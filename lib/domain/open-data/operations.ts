import { breakdownsQuery, cyclesQuery, figuresQuery, trendsQuery } from '#lib/domain/open-data/queries.ts';

/** Everything that can be asked: where, with what in the address, under which scope, and what answers. */
export const OPERATIONS = {
  cycles: {
    path: '/api/v1/cycles',
    summary: 'Published cycles',
    description: 'Which cycles are published, of which tool, and in which editions. Any token opens it.',
    scope: null,
    query: cyclesQuery,
    answer: 'Cycles',
  },
  figures: {
    path: '/api/v1/cycles/{id}/figures',
    summary: 'The figures of a cycle',
    description: 'The figures of one edition, by key area and question, with what a reader has to know.',
    scope: 'figures',
    query: figuresQuery,
    answer: 'Figures',
  },
  breakdowns: {
    path: '/api/v1/cycles/{id}/breakdowns',
    summary: 'The figures of a cycle, broken down',
    description: 'Each key area by team, service, area, plan type, age band or provider.',
    scope: 'breakdowns',
    query: breakdownsQuery,
    answer: 'Breakdowns',
  },
  trends: {
    path: '/api/v1/trends',
    summary: 'A tool over time',
    description: 'The key areas of a tool in the latest edition of every published cycle.',
    scope: 'trends',
    query: trendsQuery,
    answer: 'Trends',
  },
} as const;

/** The name of one thing that can be asked. */
export type OperationName = keyof typeof OPERATIONS;
