import type { CalendarEntry } from '#lib/domain/messages/calendar-entry.ts';

/** One message that waits, as it was kept. */
export type WaitingMessage = { id: string; subject: string; body: string; calendar: CalendarEntry | null };

/** Messages claimed for one mail to one person, with who signs it. A digest has an id of its own. */
export type Parcel = {
  councilId: string;
  digestId: string | null;
  attempts: number;
  claimedAt: Date;
  person: { name: string; email: string };
  council: { name: string; unitName: string; unitEmail: string; unitPhone: string };
  messages: readonly WaitingMessage[];
};

/** One mail, plain text, ready to be handed to the mail server. */
export type Mail = {
  /** What its Message-ID is made of. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  entries: readonly CalendarEntry[];
};

const RULE = '-- ';

/** The mail of a parcel: its only message, or all of them one after the other. `choiceLink` is where its reader chooses. */
export function mailOf(parcel: Parcel, choiceLink: string): Mail {
  const { person, messages } = parcel;
  const [first] = messages;
  const isOne = messages.length === 1;
  const parts = isOne
    ? [first?.body ?? '']
    : messages.map(({ subject, body }) => `${subject.toUpperCase()}\n\n${body}`);
  return {
    id: parcel.digestId ?? first?.id ?? '',
    to: { name: person.name, address: person.email },
    subject: isOne ? (first?.subject ?? '') : `${messages.length} messages about your audits`,
    text: [`Dear ${person.name},`, ...parts, signature(parcel), footer(choiceLink)].join('\n\n'),
    entries: messages.flatMap(({ calendar }) => (calendar ? [calendar] : [])),
  };
}

function signature({ council }: Parcel): string {
  const reach = [council.unitEmail, council.unitPhone].filter((way) => way !== '').join(' · ');
  return [`${council.unitName}, ${council.name}`, ...(reach === '' ? [] : [reach])].join('\n');
}

const footer = (choiceLink: string): string =>
  `${RULE}\nSightline wrote this mail. Answers to it are not read; how your mail comes is chosen here:\n${choiceLink}`;
