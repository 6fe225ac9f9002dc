import { expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { listTools } from '#lib/db/tools/list-tools.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import { loadTools } from '#prisma/load-tools.ts';
import { aCouncil, aToolVersion, aViewer } from '#tests/support/builders.ts';

test('a council gets the eight starter tools once, however often they are loaded', async () => {
  const viewer = await aViewer(await aCouncil(), { role: 'auditor' });
  expect(await loadTools(database(), viewer.councilId)).toBe(8);
  expect(await loadTools(database(), viewer.councilId)).toBe(0);
  const tools = await listTools(viewer);
  expect(tools.map(({ slug, questions, keyAreas }) => [slug, questions, keyAreas])).toEqual([
    ['adult-safeguarding-s42', 22, 7],
    ['cared-for-post-16', 20, 8],
    ['child-protection', 21, 8],
    ['complaints-handling', 19, 5],
    ['core-groups-and-plans', 18, 6],
    ['early-help', 18, 6],
    ['assessments', 18, 6],
    ['supervision-files', 17, 5],
  ]);
});

test('a stored tool is read whole, the second time from memory, and not by another council', async () => {
  const viewer = await aViewer(await aCouncil(), { role: 'auditor' });
  const stranger = await aViewer(await aCouncil(), { role: 'auditor' });
  await loadTools(database(), viewer.councilId);
  const id = (await listTools(viewer)).find(({ slug }) => slug === 'child-protection')?.id ?? '';
  const tool = await findTool(viewer, id);
  expect(tool && scoredQuestions(tool.definition)).toHaveLength(21);
  expect((await findTool(viewer, id))?.definition).toBe(tool?.definition);
  expect(await findTool(stranger, id)).toBeNull();
});

test('the library shows the newest version of a tool, counting ten above nine', async () => {
  const viewer = await aViewer(await aCouncil(), { role: 'auditor' });
  const { councilId } = viewer;
  await aToolVersion(councilId);
  const { definition } = await database().toolVersion.findFirstOrThrow({ where: { councilId } });
  const same = { councilId, slug: 'child-protection', title: 'T', service: 'children', hash: 'h' };
  for (const version of ['1.10.0', '1.9.0']) {
    await database().toolVersion.create({ data: { ...same, version, definition: definition ?? {} } });
  }
  expect((await listTools(viewer)).map(({ version }) => version)).toEqual(['1.10.0']);
});

test('a file that differs from the stored version of the same number is refused', async () => {
  const councilId = await aCouncil();
  await aToolVersion(councilId);
  await expect(loadTools(database(), councilId)).rejects.toThrow(
    'A published version of a tool never changes, but the file of child-protection 1.0.0 differs',
  );
});
