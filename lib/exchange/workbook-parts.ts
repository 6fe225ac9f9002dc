import 'server-only';

/** One sheet of a workbook: its name as people see it, the part that holds it, and whether it is hidden. */
export type SheetPart = { name: string; part: string; hidden: boolean };

const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s(?:\\w+:)?${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean);

/** Text as it stands in XML, with what was escaped put back. */
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, named) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (named) return NAMED[named] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The sheets of a workbook in the order of its tabs, from its parts as text. */
export function listSheets(part: (path: string) => string | undefined): SheetPart[] {
  const workbook = part('xl/workbook.xml') ?? '';
  const targets = new Map(
    [...(part(RELATIONSHIPS) ?? '').matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      unescaped(attributeOf(tag, 'Target') ?? ''),
    ]),
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)].flatMap(([tag]) => {
    const name = attributeOf(tag, 'name');
    const target = targets.get(attributeOf(tag, 'id'));
    if (name === undefined || !target) return [];
    const state = attributeOf(tag, 'state') ?? 'visible';
    const at = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [{ name: unescaped(name), part: at, hidden: state !== 'visible' }];
  });
}
