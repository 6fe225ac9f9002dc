import { z } from 'zod';
import {
  breakdownsAnswer,
  cycleSchema,
  cyclesAnswer,
  editionSchema,
  figuresAnswer,
  groupSchema,
  pointSchema,
  problemAnswer,
  trendsAnswer,
} from '#lib/domain/open-data/answers.ts';
import { openFigureSchema } from '#lib/domain/open-data/open-figure.ts';
import { OPERATIONS, type OperationName } from '#lib/domain/open-data/operations.ts';
import type { Scope } from '#lib/domain/open-data/scopes.ts';

/** A JSON schema, as far as it is read here. */
export type Schema = z.core.JSONSchema.BaseSchema;

type Parameter = {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: Schema;
};
type Answer = { description: string; content: Record<string, { schema: { $ref: string } }> };

/** One thing that can be asked. */
export type Operation = {
  operationId: OperationName;
  summary: string;
  description: string;
  security: { token: Scope[] }[];
  parameters: Parameter[];
  responses: Record<string, Answer>;
};

/** The description of the interface, as OpenAPI 3.1 has it. */
export type OpenApi = {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
  components: { securitySchemes: Record<string, object>; schemas: Record<string, Schema> };
};

const NAMED = {
  Cycles: cyclesAnswer,
  Cycle: cycleSchema,
  Edition: editionSchema,
  Figures: figuresAnswer,
  Figure: openFigureSchema,
  Breakdowns: breakdownsAnswer,
  Group: groupSchema,
  Trends: trendsAnswer,
  Point: pointSchema,
  Problem: problemAnswer,
} as const;

const refTo = (name: string): string => `#/components/schemas/${name}`;

function namedSchemas(): Record<string, Schema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: refTo });
  const bare = Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]);
  return Object.fromEntries(bare);
}

function parametersOf(path: string, query: z.ZodType): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query);
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const { description = '', ...rest } = schema;
    const inPath = path.includes(`{${name}}`);
    const isRequired = inPath || (required.includes(name) && rest.default === undefined);
    return [{ name, in: inPath ? 'path' : 'query', required: isRequired, description, schema: rest }];
  });
}

const answerIn = (type: string, name: keyof typeof NAMED, description: string): Answer => ({
  description,
  content: { [type]: { schema: { $ref: refTo(name) } } },
});

const refusal = (description: string): Answer => answerIn('application/problem+json', 'Problem', description);

function operationOf(operationId: OperationName): [string, { get: Operation }] {
  const { path, summary, description, scope, query, answer } = OPERATIONS[operationId];
  const get: Operation = {
    ...{ operationId, summary, description },
    security: [{ token: scope === null ? [] : [scope] }],
    parameters: parametersOf(path, query),
    responses: {
      200: answerIn('application/json', answer, 'What is published.'),
      400: refusal('Something in the address is not as described.'),
      401: refusal('No token, or one that has ended or was taken back.'),
      403: refusal('The token does not open this.'),
      404: refusal('There are no such published figures in the council of the token.'),
      429: refusal('More than sixty requests in a minute. Retry-After says how many seconds to wait.'),
    },
  };
  return [path, { get }];
}

const ABOUT = {
  title: 'Sightline open data',
  version: '1',
  description:
    'The published findings of one council, for reading only. Every figure comes with its counts, its range and the rule it is shown by; figures and groups of few cases are hidden. No case, no person and no words of anybody can be read here.',
} as const;

/** The description of the interface, made from the schemas its answers are typed by; `origin` is the service’s own address. */
export const openApiOf = (origin: string): OpenApi => ({
  openapi: '3.1.0',
  info: ABOUT,
  servers: [{ url: origin }],
  paths: Object.fromEntries([
    operationOf('cycles'),
    operationOf('figures'),
    operationOf('breakdowns'),
    operationOf('trends'),
  ]),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token of the council.' } },
    schemas: namedSchemas(),
  },
});
