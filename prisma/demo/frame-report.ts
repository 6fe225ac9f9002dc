import {
  CASE_ATTRIBUTE_NAMES,
  type CaseAttribute,
  type CaseAttributes,
} from '#lib/domain/cycles/frame/attributes.ts';
import { FRAME_COLUMNS } from '#lib/domain/cycles/frame/columns.ts';
import type { FrameReport } from '#lib/domain/cycles/frame/frame-report.ts';
import { between } from '#prisma/demo/chance.ts';
import type { CyclePlan } from '#prisma/demo/plan.ts';

/** The headers of the inspectors' lists, which the case system exports. */
const HEADERS: Partial<Record<CaseAttribute, string>> = {
  'age-band': 'Date of Birth',
  sex: 'Gender',
  'ethnic-group': 'Ethnicity',
  'plan-type': 'Latest Category of Abuse',
  'legal-status': 'Legal Status',
  placement: 'Placement Type',
};

const FILES: Record<string, { sheet: string; layout: string }> = {
  'child-protection': { sheet: 'List 7', layout: 'children on a child protection plan' },
  'core-groups-and-plans': { sheet: 'List 7', layout: 'children on a child protection plan' },
  'cared-for-post-16': { sheet: 'List 8', layout: 'children in care' },
};

/** How the list of an invented cycle was read: the inspectors' workbook, with what was left out of it. */
export function frameReport(plan: CyclePlan, cases: readonly { attributes: CaseAttributes }[]): FrameReport {
  const said = CASE_ATTRIBUTE_NAMES.filter((name) => cases.some(({ attributes }) => name in attributes));
  const leftOut = [
    { kind: 'repeated' as const, count: between(2, 6, plan.name, 'repeated') },
    { kind: 'siblings' as const, count: between(20, 40, plan.name, 'siblings') },
  ];
  const { sheet, layout } = FILES[plan.slug] ?? { sheet: 'Cases', layout: null };
  return {
    fileName: `inspection-lists-${plan.frameLoadedOn}.xlsx`,
    format: 'Excel workbook',
    sheet,
    layout,
    headerLine: 3,
    rows: leftOut.reduce((total, { count }) => total + count, plan.frameSize),
    columns: [
      { label: FRAME_COLUMNS.reference.label, header: 'Child Unique ID' },
      { label: FRAME_COLUMNS.team.label, header: 'Allocated Team' },
      { label: FRAME_COLUMNS.worker.label, header: 'Allocated Worker' },
      { label: FRAME_COLUMNS.family.label, header: 'Family Number' },
      ...said.map((name) => ({ label: FRAME_COLUMNS[name].label, header: HEADERS[name] ?? '' })),
    ],
    notKept: ['Surname', 'Was the Child Seen Alone?'],
    leftOut,
    refused: [],
    refusedWhy: '',
    months: 0,
  };
}
