import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxFlow, type Network } from '#lib/statistics/max-flow.ts';

const networkOf = (arcs: readonly (readonly [string, string, number])[]): Network => {
  const network = new Map<string, Map<string, number>>();
  for (const [from, to, room] of arcs)
    network.set(from, (network.get(from) ?? new Map<string, number>()).set(to, room));
  return network;
};

test('as much flows as the narrowest cut lets through', () => {
  const network = networkOf([
    ['a', 'b', 3],
    ['a', 'c', 2],
    ['b', 'c', 5],
    ['b', 'd', 2],
    ['c', 'd', 3],
  ]);
  expect(maxFlow(network, 'a', 'd')).toBe(5);
});

test('what flowed a poor way first is led back', () => {
  const network = networkOf([
    ['a', 'b', 1],
    ['a', 'c', 1],
    ['b', 'e', 1],
    ['b', 'f', 1],
    ['c', 'f', 0],
    ['c', 'e', 1],
    ['e', 'z', 1],
    ['f', 'z', 1],
  ]);
  expect(maxFlow(network, 'a', 'z')).toBe(2);
});

test('nothing flows where no way leads, and without limit where nothing limits it', () => {
  const network = networkOf([
    ['a', 'b', Number.POSITIVE_INFINITY],
    ['b', 'c', Number.POSITIVE_INFINITY],
    ['c', 'd', 4],
  ]);
  expect(maxFlow(network, 'd', 'a')).toBe(0);
  expect(maxFlow(network, 'a', 'nowhere')).toBe(0);
  expect(maxFlow(network, 'a', 'c')).toBe(Number.POSITIVE_INFINITY);
  expect(maxFlow(network, 'a', 'd')).toBe(4);
});

test('the greatest flow is the smallest cut, and the network is left as it was', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'];
  const arc = fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes), fc.nat(9));
  fc.assert(
    fc.property(fc.array(arc, { maxLength: 16 }), (arcs) => {
      const network = networkOf(arcs.filter(([from, to]) => from !== to));
      const across = (side: ReadonlySet<string>) =>
        [...network].flatMap(([from, ends]) =>
          [...ends].map(([to, room]) => (side.has(from) && !side.has(to) ? room : 0)),
        );
      const cuts = Array.from({ length: 8 }, (_, pick) => {
        const side = new Set(['a', ...['b', 'c', 'd'].filter((_node, bit) => (pick >> bit) % 2 === 1)]);
        return across(side).reduce((sum, room) => sum + room, 0);
      });
      expect(maxFlow(network, 'a', 'e')).toBe(Math.min(...cuts));
      expect(maxFlow(network, 'a', 'e')).toBe(Math.min(...cuts));
    }),
  );
});
