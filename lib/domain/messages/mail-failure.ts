import { z } from 'zod';

/** How handing a message to the mail server ended: taken, refused for good, to be tried again, or nobody knows. */
export type SendResult = { kind: 'sent' } | { kind: 'refused' | 'later' | 'uncertain'; failure: string };

const problemSchema = z.object({
  /** The mail library's own code for what went wrong. */
  code: z.string().catch(''),
  /** The system's code behind it. */
  originalCode: z.string().catch(''),
  /** The server's reply, such as 550. */
  responseCode: z.number().catch(0),
  syscall: z.string().catch(''),
  timeoutType: z.string().catch(''),
});

const BEFORE_HANDING_OVER: Readonly<Record<string, string>> = {
  EDNS: 'The mail server’s name is not known',
  ETLS: 'The connection to the mail server could not be made secure',
  EAUTH: 'The mail server did not accept Sightline’s name and password',
  ENOAUTH: 'The mail server asks for a name and password',
};
/** A certificate that nobody vouches for or that is another server's, or a server that does not speak TLS at all. */
const NOT_SECURE = /CERT|UNABLE_TO_(GET|VERIFY)|ALTNAME|WRONG_VERSION_NUMBER|^EPROTO$/;
const EARLY_TIMEOUTS = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT'];

/**
 * What a problem while sending means. Whatever may have happened after the message was handed over is uncertain, so
 * that nothing goes out twice. In our own words: what the server says may name somebody's address.
 */
export function mailFailure(problem: unknown): SendResult {
  const { code, originalCode, responseCode, syscall, timeoutType } = problemSchema
    .catch(problemSchema.parse({}))
    .parse(problem);
  const early = BEFORE_HANDING_OVER[NOT_SECURE.test(originalCode) ? 'ETLS' : code];
  if (early !== undefined) return { kind: 'later', failure: early };
  if (syscall === 'connect' || EARLY_TIMEOUTS.includes(timeoutType))
    return { kind: 'later', failure: 'The mail server could not be reached' };
  if (responseCode >= 500)
    return {
      kind: 'refused',
      failure:
        code === 'EENVELOPE' ? 'The mail server refused the address' : 'The mail server refused the message',
    };
  if (responseCode >= 400)
    return { kind: 'later', failure: 'The mail server asked for the message to be sent later' };
  if (code === 'EENVELOPE')
    return { kind: 'refused', failure: 'The address is not one that mail can be sent to' };
  return { kind: 'uncertain', failure: 'The connection broke while the message was being handed over' };
}
