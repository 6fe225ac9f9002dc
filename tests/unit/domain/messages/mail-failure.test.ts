import { expect, test } from 'vitest';
import { mailFailure } from '#lib/domain/messages/mail-failure.ts';

const broken = (facts: object) => Object.assign(new Error('550 <ruth.osei@council.example> unknown'), facts);

test.each([
  ['later', 'The mail server could not be reached', { code: 'ESOCKET', syscall: 'connect' }],
  ['later', 'The mail server could not be reached', { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }],
  ['later', 'The mail server’s name is not known', { code: 'EDNS' }],
  [
    'later',
    'The mail server did not accept Sightline’s name and password',
    { code: 'EAUTH', responseCode: 535 },
  ],
  ['later', 'The connection to the mail server could not be made secure', { code: 'ETLS' }],
  [
    'later',
    'The connection to the mail server could not be made secure',
    { code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  ],
  [
    'later',
    'The mail server asked for the message to be sent later',
    { code: 'EENVELOPE', responseCode: 451 },
  ],
  ['refused', 'The mail server refused the address', { code: 'EENVELOPE', responseCode: 550 }],
  ['refused', 'The mail server refused the message', { code: 'EMESSAGE', responseCode: 554 }],
  ['refused', 'The address is not one that mail can be sent to', { code: 'EENVELOPE' }],
  ['uncertain', 'The connection broke while the message was being handed over', { code: 'ECONNECTION' }],
  [
    'uncertain',
    'The connection broke while the message was being handed over',
    { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' },
  ],
])('%s: %s (%o)', (kind, failure, facts) => {
  expect(mailFailure(broken(facts))).toEqual({ kind, failure });
});

test('what is no error of the mail library is uncertain too', () => {
  expect(mailFailure('what?')).toMatchObject({ kind: 'uncertain' });
});
