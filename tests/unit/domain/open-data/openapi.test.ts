import { expect, test } from 'vitest';
import { openApiOf } from '#lib/domain/open-data/openapi.ts';
import { OPERATIONS } from '#lib/domain/open-data/operations.ts';

const api = openApiOf('https://sightline.example.org');

test('every operation is described, with its scope, its parameters and every refusal', () => {
  expect(Object.keys(api.paths)).toEqual(Object.values(OPERATIONS).map(({ path }) => path));
  const { get } = api.paths['/api/v1/cycles/{id}/breakdowns'] ?? expect.fail('no breakdowns');
  expect(get.security).toEqual([{ token: ['breakdowns'] }]);
  expect(get.parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
    ['id', 'path', true],
    ['edition', 'query', false],
    ['by', 'query', false],
  ]);
  expect(Object.keys(get.responses)).toEqual(['200', '400', '401', '403', '404', '429']);
});

test('a value that must be given is said to be required', () => {
  const { get } = api.paths['/api/v1/trends'] ?? expect.fail('no trends');
  expect(get.parameters.map(({ name, required }) => [name, required])).toEqual([
    ['tool', true],
    ['keyArea', false],
  ]);
});

test('every reference leads to a schema that is described', () => {
  const refs = [...JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
  const names = Object.keys(api.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(refs.length).toBeGreaterThan(10);
  expect(refs.filter((ref) => !names.includes(ref))).toEqual([]);
});
