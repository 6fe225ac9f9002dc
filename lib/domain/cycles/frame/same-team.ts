/** A team's name as it is compared: case, spacing and how an accent was typed make no difference. */
export const sameTeam = (name: string): string =>
  name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
