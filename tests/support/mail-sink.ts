import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export type TakenMail = { to: string[]; raw: string };

/**
 * How a mail server behaves. `accept` answers each recipient: null takes it, a number is the reply it gets. `answer` is
 * waited for before the nth mail, from 1, is said to be taken.
 */
export type SinkManners = {
  port?: number;
  secure?: boolean;
  answer?: (nth: number) => Promise<void>;
  accept?: (to: string) => number | null;
};

/** A real mail server on this machine that keeps what it takes. */
export type MailSink = { port: number; url: string; mails: TakenMail[]; close: () => Promise<void> };

/** A refusal with an SMTP reply. */
const reply = (responseCode: number) =>
  Object.assign(new Error('<somebody@example.org> is unknown here'), { responseCode });

/** Starts a mail server on a free port, or on the one asked for. */
export async function startMailSink({
  port = 0,
  secure = false,
  answer,
  accept,
}: SinkManners = {}): Promise<MailSink> {
  const mails: TakenMail[] = [];
  const server = new SMTPServer({
    secure,
    authOptional: true,
    disabledCommands: ['AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = accept?.(address) ?? null;
      if (code === null) done();
      else done(reply(code));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        void (answer?.(mails.length) ?? Promise.resolve()).then(() => done());
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  const heard = typeof address === 'object' && address !== null ? address.port : port;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: heard, url: `smtp${secure ? 's' : ''}://127.0.0.1:${heard}`, mails, close };
}
