/** Are two answers the same in everything they hold? The order of their fields does not matter: storage changes it. */
export function isSameAnswer(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const before = new Map<string, unknown>(Object.entries(one));
  const after = new Map<string, unknown>(Object.entries(other));
  return (
    before.size === after.size &&
    [...before].every(([name, value]) => after.has(name) && isSameAnswer(value, after.get(name)))
  );
}
