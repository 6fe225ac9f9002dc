import { openApiOf } from '#lib/domain/open-data/openapi.ts';
import { env } from '#lib/env.ts';

/** The description of open data (OpenAPI 3.1), for everybody: it holds no figure. */
export function GET(): Response {
  return Response.json(openApiOf(env().SIGHTLINE_ORIGIN));
}
