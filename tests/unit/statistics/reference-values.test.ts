import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REFERENCE_FUNCTIONS } from '#tests/support/vectors.ts';

/** The reference checks a generator too, should draws be made with one. None is, and this test keeps it so. */
const GENERATOR = { name: 'mersenneTwisterCheck', test: 'no-seeded-generator' };

const kebab = (name: string): string =>
  name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

test('the reference has cases for 39 functions', () => {
  expect(REFERENCE_FUNCTIONS).toHaveLength(39);
});

describe.each(REFERENCE_FUNCTIONS.filter((name) => name !== GENERATOR.name))('%s', (name) => {
  test('has its own file, named after it', () => {
    expect(textOf(`lib/statistics/${kebab(name)}.ts`)).toMatch(
      new RegExp(`^export function ${name}\\(`, 'm'),
    );
  });

  test('is held against its reference cases, all of them', () => {
    const held = textOf(`tests/unit/statistics/${kebab(name)}.test.ts`);
    expect(held).toMatch(new RegExp(`\\bvectorsOf\\(\\s*'${name}'`));
    expect(held).toMatch(new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '#lib/statistics/`));
    expect(held).not.toMatch(/\.(skip|skipIf|runIf|only|todo)\b/);
  });
});

test('the one function that is not there has a test that says why', () => {
  expect(textOf(`tests/unit/statistics/${GENERATOR.test}.test.ts`)).toContain(`'${GENERATOR.name}'`);
});
