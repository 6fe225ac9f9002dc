import { expect, test } from 'vitest';
import { mailOf, type Parcel } from '#lib/domain/messages/mail.ts';

const message = (id: string, subject: string) => ({
  id,
  subject,
  body: `Text of ${subject}`,
  calendar: null,
});
const parcel = (differences: Partial<Parcel> = {}): Parcel => ({
  councilId: 'n',
  digestId: null,
  attempts: 1,
  claimedAt: new Date('2010-12-01T08:00:00Z'),
  person: { name: 'Ruth Osei', email: 'ruth@council.example' },
  council: {
    name: 'Northmere',
    unitName: 'Safeguarding unit',
    unitEmail: 'unit@council.example',
    unitPhone: '01632 960 144',
  },
  messages: [message('1', 'One audit')],
  ...differences,
});
const CHOICE = 'https://s.example/messages';

test('one message is a mail of its own: greeted, signed by the unit, with where to choose how mail comes', () => {
  const mail = mailOf(parcel(), CHOICE);
  expect(mail).toMatchObject({ id: '1', subject: 'One audit', to: { address: 'ruth@council.example' } });
  expect(mail.text).toBe(
    [
      'Dear Ruth Osei,',
      'Text of One audit',
      'Safeguarding unit, Northmere\nunit@council.example · 01632 960 144',
      `-- \nSightline wrote this mail. Answers to it are not read; how your mail comes is chosen here:\n${CHOICE}`,
    ].join('\n\n'),
  );
});

test('several are one mail, each under its subject', () => {
  const mail = mailOf(
    parcel({ digestId: 'd', messages: [message('1', 'One'), message('2', 'Two')] }),
    CHOICE,
  );
  expect(mail).toMatchObject({ id: 'd', subject: '2 messages about your audits' });
  expect(mail.text).toContain('ONE\n\nText of One\n\nTWO\n\nText of Two');
});

test('a unit without address and telephone signs by its name alone', () => {
  const council = { name: 'Northmere', unitName: 'Unit', unitEmail: '', unitPhone: '' };
  expect(mailOf(parcel({ council }), CHOICE).text).toContain('Unit, Northmere\n\n-- ');
});

test('the entries of all its messages go with it', () => {
  const entry = { uid: 'u', sequence: 1, day: '2010-11-30', title: 't', words: 'w', link: 'l' };
  const messages = [{ ...message('1', 'One'), calendar: entry }, message('2', 'Two')];
  expect(mailOf(parcel({ messages }), CHOICE).entries).toEqual([entry]);
});
