/** How a message went: its name on screen, the colour of its tag, and what it means. */
export const MESSAGE_STATUSES = {
  waiting: { label: 'Waiting', tag: 'blue', means: 'It goes out soon, or with the next morning’s mail' },
  sending: { label: 'Being sent', tag: 'blue', means: 'It is being handed to the mail server' },
  sent: { label: 'Sent', tag: 'green', means: 'The mail server took it' },
  failed: { label: 'Failed', tag: 'red', means: 'The mail server did not take it' },
  uncertain: {
    label: 'Uncertain',
    tag: 'orange',
    means: 'Nobody can tell whether the mail server took it, so it is not sent again by itself',
  },
  kept: { label: 'Kept here', tag: 'grey', means: 'It was not mailed: its reader finds it under Messages' },
} as const;

/** How a message went. */
export type MessageStatus = keyof typeof MESSAGE_STATUSES;

/** Every status, in the order of the filter. */
export const MESSAGE_STATUS_NAMES = [
  'waiting',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'kept',
] as const satisfies MessageStatus[];

/** Can a coordinator have a message of this status sent again? */
export const canSendAgain = (status: MessageStatus): boolean => status === 'failed' || status === 'uncertain';
