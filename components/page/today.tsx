'use client';

import { createContext, type ReactNode, useContext } from 'react';

const Today = createContext('');

/** Tells everything within which day it is in London (yyyy-mm-dd), as the server knew it. */
export function TodayProvider({ day, children }: { day: string; children: ReactNode }) {
  return <Today value={day}>{children}</Today>;
}

/** The London day of the page, yyyy-mm-dd; empty where nobody told it. */
export const useToday = (): string => useContext(Today);
