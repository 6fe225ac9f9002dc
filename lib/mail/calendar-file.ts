import 'server-only';
import { createEvent } from 'ics';
import type { CalendarEntry } from '#lib/domain/messages/calendar-entry.ts';

const HOST = 'sightline';
/** One fewer than a line may have, for the space that begins a continued one. */
const MOST_OCTETS = 74;

/** An entry as a calendar program reads it (RFC 5545): one whole day that keeps nobody busy. Throws where it cannot be written. */
export function calendarFile({ uid, sequence, day, title, words, link }: CalendarEntry): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const { value, error } = createEvent({
    uid: `${uid}@${HOST}`,
    sequence,
    start: [year, month, date],
    duration: { days: 1 },
    title,
    description: words,
    url: link,
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    productId: '-//Sightline//Sightline//EN',
    method: 'PUBLISH',
  });
  if (value) return folded(value);
  throw error ?? new Error('The calendar entry could not be written');
}

/** Lines of 75 octets at most (RFC 5545, 3.1): the library counts characters, and a quotation mark has three octets. */
function folded(file: string): string {
  return file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => foldLine(line).join('\r\n '))
    .join('\r\n');
}

function foldLine(line: string): string[] {
  const pieces = [''];
  for (const character of line) {
    const piece = pieces.at(-1) ?? '';
    if (Buffer.byteLength(piece + character) > MOST_OCTETS) pieces.push(character);
    else pieces[pieces.length - 1] = piece + character;
  }
  return pieces;
}
