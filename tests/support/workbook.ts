import writeWorkbook, { type SheetData } from 'write-excel-file/node';

/** A real .xlsx workbook of these sheets, by name. */
export async function aWorkbook(sheets: Readonly<Record<string, SheetData>>): Promise<Buffer> {
  const named = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'dd/mm/yyyy' }));
  return writeWorkbook(named).toBuffer();
}

const TEAMS = ['Northgate', 'Riverside', 'Harbour'];
const PLANS = ['Neglect', 'Emotional abuse', 'Physical abuse', 'Sexual abuse'];

/**
 * A caseload as the inspectors' list of child protection plans has it, under a title, beside a sheet of notes: child
 * `size` of three is a brother or sister of the two before.
 */
export const planWorkbook = (size: number): Promise<Buffer> =>
  aWorkbook({
    Notes: [['Run on Monday from the case system']],
    'List 7': [
      ['Children on a child protection plan'],
      [],
      [
        'Child Unique ID',
        'Surname',
        'Gender',
        'Date of Birth',
        'Family Number',
        'Latest Category of Abuse',
        'Child Protection Plan Start Date',
        'Allocated Team',
        'Allocated Worker',
      ],
      ...Array.from({ length: size }, (_, child) => [
        300_000 + child * 7,
        `Surname${child}`,
        child % 2 === 0 ? 'a) Male' : 'b) Female',
        { value: new Date(Date.UTC(1994 + (child % 16), child % 12, 1 + (child % 28))), type: Date },
        `F${Math.floor(child / 3)}`,
        PLANS[child % PLANS.length],
        { value: new Date(Date.UTC(2010, child % 9, 1 + (child % 28))), type: Date },
        TEAMS[child % TEAMS.length],
        `Worker, W${child % 40}`,
      ]),
    ],
  });
