/** One line of a calendar file: its name, its parameters and its value, unescaped. */
export type CalendarLine = { name: string; parameters: Record<string, string>; value: string };

const LINE = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/s;

/** The lines of a calendar file, read as strictly as RFC 5545 has them: CRLF, folded at 75 octets, nested and closed. */
export function parseCalendar(file: string): CalendarLine[] {
  if (!file.endsWith('\r\n')) throw new Error('The last line does not end');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`A line has more than 75 octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error('A line is broken by half');
  }
  const lines = physical
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(parseLine);
  checkNesting(lines);
  return lines;
}

function parseLine(text: string): CalendarLine {
  const [, name = '', parameters = '', value = ''] = LINE.exec(text) ?? [];
  if (name === '') throw new Error(`Not a line of a calendar: ${text}`);
  const pairs = parameters
    .split(';')
    .slice(1)
    .map((pair) => pair.split('=') as [string, string]);
  return { name, parameters: Object.fromEntries(pairs), value: unescaped(value) };
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

function checkNesting(lines: readonly CalendarLine[]): void {
  const open: string[] = [];
  for (const { name, value } of lines) {
    if (name === 'BEGIN') open.push(value);
    if (name === 'END' && open.pop() !== value) throw new Error(`${value} ends where it did not begin`);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} never ends`);
}

/** The value of a line that is there exactly once. */
export function onlyValue(lines: readonly CalendarLine[], name: string): string {
  const found = lines.filter((line) => line.name === name);
  if (found.length !== 1) throw new Error(`${name} is there ${found.length} times`);
  return found[0]?.value ?? '';
}
