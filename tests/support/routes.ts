import { globSync, readFileSync } from 'node:fs';

/** A page or route handler of the application, as its folder spells it: '/cycles/[id]/findings'. */
export type Route = { pattern: string; kind: 'page' | 'route'; methods: string[] };

function methodsOf(file: string): string[] {
  const handlers = readFileSync(file, 'utf8').matchAll(
    /^export (?:(?:async )?function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm,
  );
  return file.endsWith('page.tsx') ? ['GET'] : [...handlers].map(([, method = '']) => method);
}

function routeOf(file: string): Route {
  const folders = file
    .split('/')
    .slice(1, -1)
    .filter((folder) => !/^\(.*\)$/.test(folder));
  const kind = file.endsWith('page.tsx') ? 'page' : 'route';
  return { pattern: `/${folders.join('/')}`, kind, methods: methodsOf(file) };
}

/** Every route that exists, found by walking app/: a new one cannot be forgotten by a test built on this list. */
export function listRoutes(): Route[] {
  return globSync('app/**/{page.tsx,route.ts}').map(routeOf).sort(bySpelling);
}

// What is written out comes before what is a parameter, so that /people/new is not taken for a person.
function bySpelling(one: Route, other: Route): number {
  const dynamic = (route: Route) => route.pattern.split('[').length;
  return dynamic(one) - dynamic(other) || one.pattern.localeCompare(other.pattern);
}

/** The route that answers an address, or undefined. */
export function routeOfAddress(routes: readonly Route[], path: string): Route | undefined {
  return routes.find(({ pattern }) =>
    new RegExp(`^${pattern.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`).test(path),
  );
}
