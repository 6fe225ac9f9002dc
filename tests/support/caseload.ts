/** A caseload list as a council would export it: a column we keep by another name, and one we do not keep. */
export function caseloadList(size: number): string {
  const teams = ['Northgate', 'Riverside', 'Harbour'];
  const rows = Array.from({ length: size }, (_, place) =>
    [`LCS-${10_000 + place}`, teams[place % teams.length], `Worker ${place % 17}`, '1 to 4'].join(','),
  );
  return ['Child Ref,Current team,Allocated worker,Age band', ...rows].join('\n');
}

/** A file as a person would choose it. */
export function csvFile(text: string) {
  return { name: 'caseload.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}
