import 'server-only';
import { createTransport } from 'nodemailer';
import type { Mail } from '#lib/domain/messages/mail.ts';
import { mailFailure, type SendResult } from '#lib/domain/messages/mail-failure.ts';
import { env } from '#lib/env.ts';
import { calendarFile } from '#lib/mail/calendar-file.ts';

const SECOND = 1_000;
const PATIENCE = { connectionTimeout: 20 * SECOND, greetingTimeout: 15 * SECOND, socketTimeout: 60 * SECOND };
/** A server that was handed a message may have kept it: whether it is handed over again is not the library's to decide. */
const ONE_TRY = { maxConnections: 1, maxRequeues: 0 };

/** The mail server while mail is handed to it, over one connection. */
export type MailServer = { send: (mail: Mail) => Promise<SendResult>; close: () => void };

/** Where mail goes and whom it comes from; only a server on this machine is spoken to without TLS. */
export type MailAddress = { url: string; from: string; isLocal: boolean };

/** Opens the mail server at the first mail. Certificates are always checked. */
export function openMailServer({ url, from, isLocal }: MailAddress): MailServer {
  const transport = createTransport({
    pool: true,
    ...ONE_TRY,
    ...PATIENCE,
    ...serverOf(url),
    ...(isLocal ? { ignoreTLS: true } : { requireTLS: true }),
    tls: { minVersion: 'TLSv1.2' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async (mail: Mail): Promise<SendResult> => {
    try {
      await transport.sendMail({ from, ...envelopeOf(mail) });
      return { kind: 'sent' };
    } catch (problem) {
      // Every way to fail has its meaning in the table of failures; what is not there is uncertain.
      return mailFailure(problem);
    }
  };
  return { send, close: () => transport.close() };
}

function serverOf(address: string) {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const port = Number(url.port) || (secure ? 465 : 587);
  const host = url.hostname.replaceAll(/[[\]]/g, '');
  const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  return { host, port, secure, ...(url.username === '' ? {} : { auth }) };
}

function envelopeOf({ id, to, subject, text, entries }: Mail) {
  return {
    to,
    subject,
    text,
    messageId: `<${id}@${new URL(env().SIGHTLINE_ORIGIN).hostname}>`,
    // So that no out-of-office reply comes back.
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: entries.map((entry, place) => ({
      filename: entries.length === 1 ? 'calendar.ics' : `calendar-${place + 1}.ics`,
      content: calendarFile(entry),
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    })),
  };
}
