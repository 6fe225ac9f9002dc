import { z } from 'zod';

const rowId = z.uuid();

/** Could this be the id of a row? What an address carries is input: anything else is simply not found. */
export const isRowId = (text: string): boolean => rowId.safeParse(text).success;
