import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, MOST_ROWS } from '#lib/domain/cycles/frame/caseload-list.ts';
import { packZip } from '#lib/exchange/pack-zip.ts';
import { readList } from '#lib/exchange/read-list.ts';
import { rewritten, tampered } from '#tests/support/tampered.ts';
import { aWorkbook, planWorkbook } from '#tests/support/workbook.ts';

const TODAY = '2010-11-01';
const SHEET = 'xl/worksheets/sheet1.xml';
const read = (bytes: Buffer, name = 'caseload.xlsx') => readList({ name, bytes }, TODAY);

async function fileOf(bytes: Buffer) {
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.value;
}

async function sentenceOf(bytes: Buffer): Promise<string> {
  const outcome = await read(bytes);
  return outcome.ok ? 'It was read' : (outcome.problems[0]?.message ?? '');
}

const small = await aWorkbook({
  Cases: [
    ['Case reference', 'Team', 'Closed', 'Born', 'Open'],
    [1001, ' Harbour ', null, { value: new Date('2004-06-03'), type: Date }, true],
    ['A&B <2>', 'Café', null, null, false],
  ],
});

describe('a workbook is read', () => {
  test('as text, whatever kind each cell is', async () => {
    const [sheet] = (await fileOf(small)).sheets;
    expect(sheet?.list.headers).toEqual(['Case reference', 'Team', 'Closed', 'Born', 'Open']);
    expect(sheet?.list.rows).toEqual([
      { line: 2, cells: ['1001', 'Harbour', '', '2004-06-03', 'Yes'] },
      { line: 3, cells: ['A&B <2>', 'Café', '', '', 'No'] },
    ]);
  });

  test('from the sheet that holds a list, below its title, with the row that Excel shows', async () => {
    const file = await fileOf(await planWorkbook(4));
    expect(file.notRead).toEqual([{ name: 'Notes', why: 'it holds no list' }]);
    expect(file.sheets).toMatchObject([{ name: 'List 7', headerLine: 3, dropped: ['Surname'] }]);
    expect(file.sheets[0]?.list.rows.map(({ line }) => line)).toEqual([4, 5, 6, 7]);
  });

  test('without its hidden sheets', async () => {
    const two = await aWorkbook({
      Hidden: [
        ['Case reference', 'Team'],
        ['1', 'Harbour'],
      ],
      Shown: [
        ['Case reference', 'Team'],
        ['2', 'Harbour'],
      ],
    });
    const hiding = await rewritten(two, 'xl/workbook.xml', (text) =>
      text.replace('name="Hidden"', 'name="Hidden" state="veryHidden"'),
    );
    const file = await fileOf(hiding);
    expect(file.sheets.map(({ name }) => name)).toEqual(['Shown']);
    expect(file.notRead).toEqual([{ name: 'Hidden', why: 'it is hidden' }]);
  });

  test('with a formula as the formula, never as what it came to', async () => {
    const formula = await rewritten(small, SHEET, (text) =>
      text.replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2"><f>B2&amp;C2</f><v>1001</v></c>'),
    );
    expect((await fileOf(formula)).sheets[0]?.list.rows[0]?.cells[0]).toBe('=B2&C2');
  });

  test('with a word on merged cells', async () => {
    const merged = await rewritten(small, SHEET, (text) =>
      text.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'),
    );
    expect((await fileOf(merged)).sheets[0]?.cautions[0]).toContain('merged (B2:B3)');
  });

  test('past a million empty cells that somebody coloured', async () => {
    const coloured = await rewritten(small, SHEET, (text) =>
      text.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'),
    );
    expect((await fileOf(coloured)).sheets[0]?.list.rows).toHaveLength(2);
  });
});

describe('what cannot be a caseload list is told in a sentence of its own', () => {
  const zipOf = (files: Record<string, string>) =>
    packZip(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const manyRows = () => Buffer.from(`Case ref,Team\n${'1,Harbour\n'.repeat(MOST_ROWS + 1)}`);
  const wide = () => Buffer.from(`${Array.from({ length: 201 }, (_, n) => `c${n}`).join()}\n1,2`);

  test.each([
    ['an empty file', () => Buffer.alloc(0), 'an Excel workbook or a CSV file that is not empty'],
    ['too large a file', () => Buffer.alloc(LARGEST_FILE + 1, 65), 'The file must be 10 MB at most'],
    ['a PDF', () => Buffer.from('%PDF-1.7 …'), 'This is a PDF'],
    ['an old workbook', () => ole, 'This is an old Excel workbook (.xls)'],
    [
      'a workbook with a password',
      () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      'This workbook is protected by a password',
    ],
    ['an OpenDocument file', () => zipOf({ mimetype: 'x', 'content.xml': '<x/>' }), 'OpenDocument'],
    ['a binary workbook', () => zipOf({ 'xl/workbook.bin': 'x' }), 'a binary Excel workbook'],
    ['any other archive', () => zipOf({ 'photo.jpg': 'x' }), 'an archive, not an Excel workbook'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0, 0, 1]), 'This is not a CSV file'],
    ['a header alone', () => Buffer.from('ID,Team\n'), 'No list was found in this file'],
    ['nothing but blank lines', () => Buffer.from('\n,\n'), 'No list was found in this file'],
    ['more rows than are read', manyRows, 'it has more than 50,000 rows'],
    ['more columns than are read', wide, 'it has more than 200 columns'],
  ])('%s', async (_name, file, sentence) => {
    expect(await sentenceOf(file())).toContain(sentence);
  });

  test('macros', async () => {
    const macros = await tampered(small, (parts) => {
      parts.set('xl/vbaProject.bin', Buffer.from('Sub Auto_Open()'));
    });
    expect(await sentenceOf(macros)).toContain('This workbook holds macros');
  });

  test('a cell at the far corner, which would cost a gigabyte of nothing', async () => {
    const far = await rewritten(small, SHEET, (text) =>
      text.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    expect(await sentenceOf(far)).toContain('it goes on beyond row 51,000');
  });

  test.each([
    ['an address written so that it escapes the count', '<c r="&#88;FD9999999"><v>1</v></c>'],
    ['a comment that hides cells', '<!-- <c r="A9"> -->'],
    ['an entity of its own', '<!ENTITY x "y">'],
  ])('%s', async (_name, xml) => {
    const odd = await rewritten(small, SHEET, (text) =>
      text.replace('</sheetData>', `<row r="9">${xml}</row></sheetData>`),
    );
    expect(await sentenceOf(odd)).toContain('it is not written as Excel writes a sheet');
  });

  test('a part that is no XML', async () => {
    expect(await sentenceOf(await rewritten(small, 'xl/styles.xml', () => '<<<'))).toMatch(/damaged|No list/);
  });
});

test('no file, however it is broken, gets past a sentence', { timeout: 60_000 }, async () => {
  const good = [small, Buffer.from('Case ref,Team\n1,Harbour\n')];
  const broken = fc.record({
    file: fc.constantFrom(...good),
    at: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
    cut: fc.nat({ max: 400 }),
  });
  await fc.assert(
    fc.asyncProperty(broken, async ({ file, at, cut }) => {
      const bytes = Buffer.from(file.subarray(0, Math.max(1, file.length - cut)));
      for (const [place, value] of at) bytes[place % bytes.length] = value;
      const outcome = await read(bytes);
      expect(outcome.ok || (outcome.problems[0]?.message.length ?? 0) > 10).toBe(true);
    }),
    { numRuns: 200 },
  );
});
