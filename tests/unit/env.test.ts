import { beforeEach, expect, test, vi } from 'vitest';
import { adoptSettings, env, mailSettings, SettingsError, surroundingsOfStart } from '#lib/env.ts';

const SAFE = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://sightline:word@db.example:5432/sightline',
  SIGHTLINE_SECRET: '8Jx2mQv7Lr4Tz9Wc3Nf6Yb1Kd5Hg0Psa',
  SIGHTLINE_CASE_KEY: Buffer.alloc(32, 'key').toString('base64'),
  SIGHTLINE_ORIGIN: 'https://sightline.example',
  SIGHTLINE_DATA: '',
  NODE_TLS_REJECT_UNAUTHORIZED: '',
  PORT: '',
  HOST: '',
  LOG_LEVEL: '',
  SIGHTLINE_JOBS: '',
  SMTP_URL: '',
  SMTP_FROM: '',
};

beforeEach(() => {
  for (const [name, value] of Object.entries(SAFE)) vi.stubEnv(name, value);
  adoptSettings({});
});

const sentenceOf = (read: () => unknown): string => {
  try {
    read();
  } catch (problem) {
    if (problem instanceof SettingsError) return problem.message;
  }
  return '';
};

test('a served database with its keys and address needs nothing else', () => {
  expect(env()).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info' });
});

test.each([
  ['DATABASE_URL', ''],
  ['DATABASE_URL', 'mysql://db.example/sightline'],
  ['SIGHTLINE_SECRET', ''],
  ['SIGHTLINE_SECRET', 'short'],
  ['SIGHTLINE_SECRET', 'a'.repeat(64)],
  ['SIGHTLINE_CASE_KEY', ''],
  ['SIGHTLINE_CASE_KEY', Buffer.alloc(31, 'key').toString('base64')],
  ['SIGHTLINE_ORIGIN', ''],
  ['SIGHTLINE_ORIGIN', 'http://sightline.example'],
  ['SIGHTLINE_ORIGIN', 'https://sightline.example/path'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
  ['PORT', '70000'],
  ['PORT', 'three'],
  ['LOG_LEVEL', 'loud'],
  ['SIGHTLINE_JOBS', 'never'],
])('%s as "%s" stops the start with one sentence that names it and says what to set', (name, value) => {
  vi.stubEnv(name, value);
  const sentence = sentenceOf(env);
  expect(sentence).toMatch(new RegExp(`^${name}.*(set|take it out).*\\.$`));
  expect(sentence).not.toContain('\n');
});

test('people on this machine may use plain http, which a browser never lets out', () => {
  vi.stubEnv('SIGHTLINE_ORIGIN', 'http://localhost:3000');
  expect(env().SIGHTLINE_ORIGIN).toBe('http://localhost:3000');
});

test('other machines are let in only when the address people will use is known', () => {
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('SIGHTLINE_ORIGIN', '');
  vi.stubEnv('HOST', '0.0.0.0');
  expect(sentenceOf(surroundingsOfStart)).toMatch(/^HOST .*set SIGHTLINE_ORIGIN/);
});

const MAIL = {
  SMTP_URL: 'smtp://name:word@mail.example:587',
  SMTP_FROM: 'Sightline <audits@council.example>',
};
const setMail = (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries({ ...MAIL, ...settings })) vi.stubEnv(name, value);
};

test('without a mail server there is none, and with one both settings are known', () => {
  expect(mailSettings()).toBeNull();
  setMail({});
  adoptSettings({});
  expect(mailSettings()).toEqual({ url: MAIL.SMTP_URL, from: MAIL.SMTP_FROM, isLocal: false });
  setMail({ SMTP_URL: 'smtp://127.0.0.1:2525' });
  adoptSettings({});
  expect(mailSettings()).toMatchObject({ isLocal: true });
});

test.each([
  ['SMTP_URL', { SMTP_URL: '' }],
  ['SMTP_FROM', { SMTP_FROM: '' }],
  ['SMTP_URL', { SMTP_URL: 'https://mail.example' }],
  ['SMTP_URL', { SMTP_URL: 'mail.example:25' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://mail.example?tls.rejectUnauthorized=false' }],
  ['SMTP_FROM', { SMTP_FROM: 'Sightline' }],
])('half of the mail settings, or a wrong %s, stops the start by its name (%o)', (name, settings) => {
  setMail(settings);
  const sentence = sentenceOf(env);
  expect(sentence).toMatch(new RegExp(`^${name}.*set it to.*leave both out\\.$`));
  expect(sentence).not.toContain('\n');
});
