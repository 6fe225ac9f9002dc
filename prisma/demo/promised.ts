/** The value under a name that the demonstration's own data promises. */
export function promised<T>(from: ReadonlyMap<string, T>, name: string): T {
  const value = from.get(name);
  if (value === undefined) throw new Error(`The demonstration has no “${name}”`);
  return value;
}
