import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Room → the rooms it may import. A change of the house is a change of this table, with its reason in the commit. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  // What an action has written may have to go out at once: it wakes a job, which would come round by itself.
  app: [
    'app',
    'components',
    'lib/jobs',
    'lib/auth',
    'lib/service',
    'lib/db',
    'lib/domain',
    'lib/env',
    'lib/log',
    'lib/leaf',
  ],
  components: ['components', 'lib/domain', 'lib/leaf'],
  'lib/auth': ['lib/auth', 'lib/db', 'lib/domain', 'lib/env', 'lib/log', 'lib/leaf'],
  'lib/service': ['lib/service', 'lib/domain', 'lib/env', 'lib/leaf'],
  // Leaves too: a message is kept in the words and with the links it goes out with.
  'lib/db': ['lib/db', 'lib/domain', 'lib/statistics', 'lib/env', 'lib/log', 'lib/leaf'],
  'lib/jobs': ['lib/jobs', 'lib/service', 'lib/db', 'lib/domain', 'lib/env', 'lib/log', 'lib/leaf'],
  'lib/domain': ['lib/domain', 'lib/statistics'],
  'lib/statistics': ['lib/statistics'],
  'lib/env': ['lib/env'],
  'lib/log': ['lib/env'],
  'lib/leaf': ['lib/leaf'],
};

/** Packages that only one room may know, so that replacing one is a change in one place. */
const ONLY_IN: Record<string, RegExp> = {
  '@prisma/': /^(lib\/db|prisma)\//,
  pg: /^(lib\/db|prisma)\//,
  'next-auth': /^lib\/auth\//,
  '@node-rs/argon2': /^(lib\/auth|prisma)\//,
  recharts: /^components\/.*chart.*\.tsx$/,
  'csv-parse': /^lib\/exchange\//,
  'csv-stringify': /^lib\/exchange\//,
  'read-excel-file': /^lib\/exchange\//,
  'write-excel-file': /^lib\/exchange\//,
  nodemailer: /^lib\/mail\//,
  ics: /^lib\/mail\//,
  'pg-boss': /^lib\/jobs\//,
  pino: /^lib\/log\.ts$/,
  yaml: /^prisma\//,
  jstat: /^lib\/statistics\//,
};

const LEAVES = [
  'lib/format.ts',
  'lib/paths.ts',
  'lib/findings-paths.ts',
  'lib/with-query.ts',
  'lib/content-security.ts',
];
/** What runs before anybody is known, or without anybody: only these files of lib/db work without a viewer. */
const WITHOUT_VIEWER = [
  'accounts',
  'cases/seal',
  'client',
  // Concerns climb by themselves, in every council alike, and tell people without anybody who asks.
  'concerns/climb',
  'concerns/tell-duty',
  // Lists that nobody loaded are thrown away for every council alike, unread.
  'cycles/clear-old-drafts',
  // A draw's public page is for everybody who has its address: how it was made, and nothing of a case, team or person.
  'draws/find-public-draw',
  'editions/freeze-edition',
  'editions/freeze-pairings',
  'invitations',
  // The switchboard of live changes knows names of things only: who may follow one, and what of it they see, is decided by
  // the functions with a viewer around it.
  'live/hub',
  'live/line',
  'live/start-live',
  // The jobs act for nobody: they write and send messages, each within its council, and show nothing to anyone.
  'messages/claim-parcel',
  'messages/record-sending',
  'messages/think-of-reminders',
  'messages/write-messages',
  // Who asks for open data is not known before their token is looked up.
  'open-data/find-api-token',
  'readiness',
  'sessions',
  'tallies/kept-tallies',
  'tallies/rebuild',
  'tallies/recount-cycle',
  'tidy',
];
const NEXT_FILES =
  /^(page|layout|route|error|global-error|not-found|forbidden|loading|icon|default|template)\.(tsx?|png)$|^actions\.ts$/;
const VAGUE = /(^|\/)(utils?|helpers?|misc|common|index)(\/|\.tsx?$)/;

const files = globSync('{app,components,lib,prisma}/**/*.{ts,tsx}').filter(
  (file) => !file.includes('lib/db/generated/'),
);
const textOf = (file: string) => readFileSync(file, 'utf8');
const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target);

function roomOf(path: string): string {
  if (LEAVES.includes(path)) return 'lib/leaf';
  const [top = '', second = ''] = path.split('/');
  if (top !== 'lib') return top;
  const room = `lib/${second.replace(/\.ts$/, '')}`;
  return room in MAY_IMPORT ? room : 'lib/service';
}

describe('imports go one way', () => {
  test.each(files.filter((file) => roomOf(file) !== 'prisma'))(
    '%s imports only what its room may',
    (file) => {
      const ours = importsOf(file).filter((target) => target.startsWith('#'));
      const rooms = ours.map((target) => roomOf(target.slice(1)));
      const allowed = MAY_IMPORT[roomOf(file)] ?? [];
      expect(rooms.filter((room) => !allowed.includes(room))).toEqual([]);
    },
  );

  test.each(files)('%s leaves each package to the room that knows it', (file) => {
    const strangers = importsOf(file).flatMap((target) =>
      Object.entries(ONLY_IN)
        .filter(
          ([name, rooms]) =>
            (target === name || target.startsWith(name.endsWith('/') ? name : `${name}/`)) &&
            !rooms.test(file),
        )
        .map(() => target),
    );
    expect(strangers).toEqual([]);
  });

  test.each(files)('%s imports by full address, never by ../', (file) => {
    expect(importsOf(file).filter((target) => target.startsWith('.'))).toEqual([]);
  });
});

const browserFiles = files.filter((file) => /^'use client'/.test(textOf(file)));
const withoutTypes = (text: string) => text.replaceAll(/^(import|export) type\b[^;]*;/gm, '');
const valuesOf = (file: string) =>
  [...withoutTypes(textOf(file)).matchAll(/from '([^']+)'/g)].map(([, target = '']) => target);

/** What a file takes with it wherever it goes, itself included: our files, and the packages they ask for. */
function luggageOf(file: string, packed = new Set<string>()): Set<string> {
  if (packed.has(file)) return packed;
  packed.add(file);
  if (files.includes(file)) for (const target of valuesOf(file)) luggageOf(target.replace(/^#/, ''), packed);
  return packed;
}

describe('a browser is sent nothing that it cannot run', () => {
  // The build would put a copy of Node's part in its place: 134 KiB for `node:crypto`.
  test.each(browserFiles)('%s needs nothing of Node or of the server', (file) => {
    const foreign = [...luggageOf(file)].filter((target) => /^(node:|server-only)/.test(target));
    expect(foreign).toEqual([]);
  });
});

/**
 * Who may stand first: a person, a system with a token of its council, which reads what is published, or either. All are
 * branded, so that only lib/auth can make them.
 */
const PROVEN = /^_?viewer: (Viewer|OpenDataViewer|Reader)\b/;

describe('no viewer, no data', () => {
  const queries = files.filter((file) => file.startsWith('lib/db/'));
  const needsViewer = (file: string) => !WITHOUT_VIEWER.includes(file.slice('lib/db/'.length, -'.ts'.length));

  test.each(queries.filter(needsViewer))('%s takes a viewer first', (file) => {
    const heads = [...textOf(file).matchAll(/^export (?:async )?function (\w+)(?:<[^(]*>)?\(\s*([^,)]*)/gm)];
    const blind = heads.filter(([, , first = '']) => !PROVEN.test(first)).map(([, name]) => name);
    expect(blind).toEqual([]);
  });

  test.each(queries)('%s exports functions, so that the rule above sees them', (file) => {
    expect(textOf(file)).not.toMatch(/^export const \w+ = (async )?\(/m);
  });

  test('only lib/auth can make a viewer', () => {
    const makers = files.filter((file) => /\b(viewerSchema|openDataViewerSchema)\b/.test(textOf(file)));
    expect(makers.filter((file) => !file.startsWith('lib/auth/')).sort()).toEqual([
      'lib/domain/open-data/viewer.ts',
      'lib/domain/viewer.ts',
    ]);
  });

  test.each(queries)('%s says that it runs on the server only', (file) => {
    expect(textOf(file)).toMatch(/^import 'server-only';/);
  });
});

describe('each room keeps its vocabulary', () => {
  test.each(files.filter((file) => file.startsWith('app/')))(
    '%s is one of Next’s own names, or actions.ts',
    (file) => {
      expect(file.split('/').at(-1)).toMatch(NEXT_FILES);
    },
  );

  test.each(files)('%s has a name that says what it is', (file) => {
    expect(file).not.toMatch(VAGUE);
  });

  test.each(files.filter((file) => !file.startsWith('lib/env')))(
    '%s leaves the environment to lib/env',
    (file) => {
      expect(textOf(file)).not.toMatch(/process\.env\b/);
    },
  );

  test.each(files.filter((file) => /^lib\/(domain|statistics)\//.test(file)))(
    '%s is pure: no clock, no chance',
    (file) => {
      expect(textOf(file)).not.toMatch(
        /new Date\(\)|Date\.now\(|Math\.random\(|randomUUID|randomBytes|process\.|\bfetch\(/,
      );
    },
  );

  test.each(files.filter((file) => file.startsWith('components/')))('%s has no inline style', (file) => {
    expect(textOf(file)).not.toMatch(/\sstyle=\{/);
  });
});

describe('what is decided is tested', () => {
  const decides =
    /export (async )?function|export const \w+ = (async )?\(|z\.(object|strictObject|union|discriminatedUnion)\(/;
  const pure = files.filter((file) => /^lib\/(domain|statistics)\//.test(file) && !file.endsWith('.d.ts'));

  test.each(pure.filter((file) => decides.test(textOf(file))))('%s has its unit test', (file) => {
    const place = file.replace(/^lib\//, 'tests/unit/').replace(/\.ts$/, '.test.ts');
    expect(existsSync(place), `${place} is missing`).toBe(true);
  });
});

describe('files stay small enough to hold in mind', () => {
  test.each(files.filter((file) => !file.startsWith('prisma/demo/')))('%s has 150 lines or fewer', (file) => {
    expect(textOf(file).split('\n').length - 1).toBeLessThanOrEqual(150);
  });

  test.each(files)('%s has no escape from the types and no unfinished place', (file) => {
    expect(textOf(file)).not.toMatch(
      /: any\b|as any\b|as unknown as|@ts-|biome-ignore|eslint-disable|TODO|FIXME/,
    );
  });
});
