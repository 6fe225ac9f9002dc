const KEY = [
  { look: 'app-fill-1', shape: 'M1,6 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0', words: 'Dot: within the limits' },
  {
    look: 'app-funnel__near',
    shape: 'M1,6 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0',
    words: 'Ring: beyond the inner limits',
  },
  { look: 'app-fill-4', shape: 'M6,0 L12,6 L6,12 L0,6 Z', words: 'Diamond: beyond the outer limits' },
] as const;

/** What the marks of a funnel stand for. */
export function FunnelKey() {
  return (
    <ul className="app-key-list">
      {KEY.map(({ look, shape, words }) => (
        <li key={words}>
          <svg className={`app-key-list__swatch ${look}`} viewBox="-1 -1 14 14" aria-hidden="true">
            <path d={shape} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
