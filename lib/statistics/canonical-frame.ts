/** One case of a sampling frame: its id as given, and in the form that is hashed. */
export type FrameCase = { id: string; canonical: string };

/**
 * The cases of a sampling frame with their ids in Unicode form NFC, so that an accent typed on another keyboard is the
 * same case. RangeError when an id is given twice or holds a line break, which would let two frames look the same.
 */
export function canonicalFrame(caseIds: readonly string[]): FrameCase[] {
  const cases = caseIds.map((id) => ({ id, canonical: id.normalize('NFC') }));
  const seen = new Set<string>();
  for (const { id, canonical } of cases) {
    if (canonical.includes('\n'))
      throw new RangeError(`The case id ${JSON.stringify(id)} holds a line break`);
    if (seen.has(canonical)) throw new RangeError(`The case id ${id} is in the frame twice`);
    seen.add(canonical);
  }
  return cases;
}
