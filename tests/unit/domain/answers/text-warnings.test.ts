import { describe, expect, test } from 'vitest';
import { textWarnings } from '#lib/domain/answers/text-warnings.ts';
import { ACTIONS, CLOSING_TEXTS, GRADE_REASONS, NOT_APPLICABLE, NOTES } from '#prisma/demo/phrases.ts';
import { readTools } from '#prisma/read-tools.ts';

const TODAY = '2026-11-22';
const kindsIn = (text: string) => textWarnings(text, TODAY).map(({ kind, piece }) => `${kind}: ${piece}`);

/** Sentences auditors write, none of which names anybody. */
const CALM = [
  'Core Group on 3 March 2026',
  'Core groups on 3 March and 14 April 2026 were both well attended.',
  'Working Together 2023 expects this within ten working days.',
  'See CP-07 and CP-11 for the same gap.',
  'Section 47 enquiry began on 12/02/2026 and ended on 26/02/2026.',
  'S47 2nd strategy discussion is not on file.',
  'The Initial Child Protection Conference was chaired well.',
  'Health Visitor and School Nurse both sent reports.',
  'The Independent Reviewing Officer raised a dispute with the Team Manager.',
  'Minutes of the Review Child Protection Conference are in Documents.',
  'Recorded by the Newly Qualified Social Worker on Tuesday 3 March 2026 at 14:05.',
  'Assessment Form, page 2; Visit Record of 3 March, second page.',
  'The Multi-Agency Safeguarding Hub passed this on within a day.',
  'Referred to Early Help and to the Family Group Conference service.',
  'Graded Care Profile was started in May and not finished.',
  'The Public Law Outline letter is dated 14 May 2025.',
  'Legal Planning Meeting held; Interim Care Order granted by the Family Court.',
  'Special Guardianship Order considered for the Maternal Grandmother.',
  'Letter from Northmere Council Housing Department.',
  'Seen alone at St Mary’s Primary School on Monday.',
  'She attends Elm Grove Academy and likes it.',
  'A letter from Great Ormond Street Hospital is in the scans.',
  'The Victoria Climbié Inquiry, recommendation 30, is met.',
  'Lord Laming asked for this in 2003; Professor is not named.',
  'The Children Act 1989 and the Care Act 2014 are both quoted.',
  'Signs of Safety was used, with Three Houses and Words and Pictures.',
  'Mental Capacity Act assessment is dated and signed.',
  'Making Safeguarding Personal outcomes were recorded.',
  'Mum and Dad were both invited; Nan came.',
  'Father A and Mother B do not live together.',
  'Ms A was seen with the interpreter; Mr B was not.',
  'Child aged 4 was seen on 3 March 2026.',
  'Aged 14, seen alone on 12 October 2026.',
  'The baby was born before the conference on 3 March 2026.',
  'The unborn conference took place on 3 March 2026.',
  'Born at 32 weeks; discharge planning on 2 April 2026 was good.',
  'Polish interpreter used; the Romanian leaflet was given.',
  'At Christmas and over Easter there were no visits.',
  'Ofsted and the Care Quality Commission were told.',
  'CAMHS, YOT and IDVA reports are missing; the GP sent one.',
  'Team Around the Child met at the Children’s Centre.',
  'Women’s Aid and Citizens Advice are both in the plan.',
  'Visits: 3/3/26, 17/3/26, 31/3/26 and 14/4/26.',
  'Looked for 20 minutes in 3 places; 11 of 21 found.',
  'Reference 2026-03-03-12 and batch 1234567890 in the list.',
  'Version 3.1.2 of the form, screen 01-02-03.',
  'The complaint went to Stage 2 on 12 10 2010 14:05.',
  'Emergency Duty Team logged it at 02:15 on 01-02-2026 10 30.',
  'Deprivation of Liberty Safeguards: the Best Interests Assessor reported in time.',
  'Question 3.1: nothing found. Look in the Chronology Tab.',
  'The Strengths and Difficulties Questionnaire is from 2024.',
  'Yes. Supervision was held monthly. Decisions carry a reason.',
  'Good use of Mosaic and of the Pathway Plan.',
  'E3 form sent; B12 and W4 rooms booked.',
  'I May ask for a Strategy Meeting.',
  'Virtual School Head signed the Personal Education Plan.',
  '10am to 2pm, room S1, 9am on day 2.',
];

/** What must not leave the field unseen. */
const TELLING: [text: string, ...found: string[]][] = [
  ['The child said that Sarah Jones hit her.', 'name: Sarah Jones'],
  ['Sarah Jones did not attend.', 'name: Sarah Jones'],
  ['Visited with Tomasz Kowalczyk, the stepfather.', 'name: Tomasz Kowalczyk'],
  ['Spoke to Social Worker Adaeze Nwosu about it.', 'name: Adaeze Nwosu'],
  ['The plan says Priya O’Neill-Shah will call.', 'name: Priya O’Neill-Shah'],
  ['Jamie told his worker he was scared.', 'name: Jamie'],
  ['We could not find that Chloe’s wishes were sought.', 'name: Chloe'],
  ['Mrs Smith was told.', 'name: Mrs Smith'],
  ['A letter to Dr. Patel is on file.', 'name: Dr. Patel'],
  ['mrs patel rang twice.', 'name: mrs patel'],
  ['MR JONES was not invited.', 'name: MR JONES'],
  ['Uncle Bartosz collects from school.', 'name: Uncle Bartosz'],
  ['Mr and Mrs Adeyemi came.', 'name: Mrs Adeyemi'],
  ['DOB 03/03/2015', 'date-of-birth: DOB 03/03/2015'],
  ['dob: 3.3.15', 'date-of-birth: dob: 3.3.15'],
  ['D.O.B. 2015-03-03', 'date-of-birth: D.O.B. 2015-03-03'],
  ['The child was born on 3 March 2015.', 'date-of-birth: born on 3 March 2015'],
  [
    'Date of birth is recorded as 3rd March 2015',
    'date-of-birth: Date of birth is recorded as 3rd March 2015',
  ],
  ['3 March 2015 (date of birth) differs from the plan', 'date-of-birth: 3 March 2015 (date of birth'],
  ['Sibling aged 11 (3/3/2015) not mentioned', 'date-of-birth: aged 11 (3/3/2015'],
  ['Ring 01632 960983 before nine', 'telephone: 01632 960983'],
  ['Mobile 07700 900 123.', 'telephone: 07700 900 123'],
  ['Mobile 07700900123', 'telephone: 07700900123'],
  ['call +44 7700 900123', 'telephone: +44 7700 900123'],
  ['(020) 7946 0958 is the office', 'telephone: (020) 7946 0958'],
  ['0161-496-0000', 'telephone: 0161-496-0000'],
  ['NHS no. 943 476 5919', 'nhs-number: 943 476 5919'],
  ['9434765919 on the letter', 'nhs-number: 9434765919'],
  ['NHS 9 4 3 4 7 6 5 9 1 9', 'nhs-number: 9 4 3 4 7 6 5 9 1 9'],
  ['moved to NE1 4XF in June', 'postcode: NE1 4XF'],
  ['moved to sw1a 1aa', 'postcode: sw1a 1aa'],
  ['at M11AE', 'postcode: M11AE'],
  [
    'Leah Brown, dob 1/2/2014, 07700 900123, B33 8TH',
    'name: Leah Brown',
    'date-of-birth: dob 1/2/2014',
    'telephone: 07700 900123',
    'postcode: B33 8TH',
  ],
];

const TOOL_TEXTS = readTools().flatMap(({ sections, vocabulary }) => [
  ...sections.flatMap(({ questions }) =>
    questions.flatMap(({ text, good, partly, naWhen }) => [text, good, partly, naWhen]),
  ),
  ...vocabulary.places.map(({ label }) => `Found in ${label}`),
]);

describe('warnings in free text', () => {
  test.each(CALM)('nothing is said of: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each(TELLING)('%s', (text, ...found) => {
    expect(kindsIn(text)).toEqual(found);
  });

  test('nothing is said of any sentence of the starter tools', () => {
    const warned = TOOL_TEXTS.filter((text) => text !== null && kindsIn(text).length > 0);
    expect(warned).toEqual([]);
  });

  test('nothing is said of what the demonstration’s auditors write', () => {
    const texts = [
      ...Object.values(NOTES).flat(),
      ...Object.values(GRADE_REASONS).flat(),
      ...CLOSING_TEXTS,
      NOT_APPLICABLE,
      ...ACTIONS.flatMap(({ what, proof }) => [what, proof]),
    ];
    expect(texts.flatMap(kindsIn)).toEqual([]);
  });

  test('a piece that stands twice is told once', () => {
    expect(kindsIn('Rang 07700 900123, then 07700 900123 again')).toEqual(['telephone: 07700 900123']);
  });
});
