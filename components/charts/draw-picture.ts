type Words = { title: string; sentence: string };

/** What style sheets decide and a picture on its own must carry, as attributes of SVG: no inline style is needed. */
const LOOK = [
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
] as const;

const SHARPNESS = 2;
const MARGIN = 24;
const TITLE = { font: 'bold 22px arial, sans-serif', line: 28, colour: '#0b0c0c' } as const;
const SENTENCE = { font: '16px arial, sans-serif', line: 22, colour: '#0b0c0c' } as const;
const KEY = { font: '14px arial, sans-serif', line: 22, colour: '#0b0c0c' } as const;

type Type = { font: string; line: number; colour: string };
type Swatch = { fill: string; stroke: string };
type Line = Type & { text: string; swatch?: Swatch };

/** The drawing within a chart's box: its largest SVG, since the key beneath has small ones; null before it is there. */
export function findDrawing(box: HTMLElement): SVGSVGElement | null {
  const widest = [...box.querySelectorAll('svg')]
    .map((svg) => ({ svg, width: svg.getBoundingClientRect().width }))
    .filter(({ width }) => width > 100)
    .sort((one, other) => other.width - one.width);
  return widest[0]?.svg ?? null;
}

/** The chart in a box as a PNG on white: its title and sentence, the drawing as it stands on the page, and its key. */
export async function pictureOf(box: HTMLElement, { title, sentence }: Words): Promise<Blob> {
  const drawing = findDrawing(box);
  if (drawing === null) throw new Error('There is no drawing to make a picture of');
  const { width, height } = drawing.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser gives no canvas to draw on');
  const head = [
    ...wrapped(brush, title, { ...TITLE, width }),
    ...wrapped(brush, sentence, { ...SENTENCE, width }),
  ];
  const lines = [head, keyOf(box)] as const;
  const top = MARGIN + heightOf(head) + MARGIN / 2;
  canvas.width = (width + 2 * MARGIN) * SHARPNESS;
  canvas.height = (top + height + heightOf(lines[1]) + MARGIN) * SHARPNESS;
  brush.scale(SHARPNESS, SHARPNESS);
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  write(brush, head, MARGIN);
  brush.drawImage(await imageOf(drawing, { width, height }), MARGIN, top, width, height);
  write(brush, lines[1], top + height);
  return asPng(canvas);
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { line }) => sum + line, 0);

/** A text broken into lines that fit a width, in pixels. */
function wrapped(brush: CanvasRenderingContext2D, text: string, type: Type & { width: number }): Line[] {
  brush.font = type.font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && brush.measureText(longer).width <= type.width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => ({ ...type, text: line }));
}

/** The key beneath the drawing, each entry with the colour of its swatch. */
function keyOf(box: HTMLElement): Line[] {
  return [...box.querySelectorAll('.app-key-list li')].map((entry) => {
    const swatch = entry.querySelector('svg');
    return {
      ...KEY,
      text: entry.textContent?.trim() ?? '',
      ...(swatch ? { swatch: coloursOf(swatch) } : {}),
    };
  });
}

function coloursOf(swatch: SVGSVGElement): Swatch {
  const { fill, stroke } = getComputedStyle(swatch);
  return { fill, stroke };
}

function write(brush: CanvasRenderingContext2D, lines: readonly Line[], from: number): void {
  let top = from;
  for (const { text, font, line, colour, swatch } of lines) {
    if (swatch !== undefined) paint(brush, swatch, top + line / 2 - 6);
    brush.font = font;
    brush.fillStyle = colour;
    brush.textBaseline = 'middle';
    brush.fillText(text, MARGIN + (swatch === undefined ? 0 : 20), top + line / 2);
    top += line;
  }
}

function paint(brush: CanvasRenderingContext2D, { fill, stroke }: Swatch, top: number): void {
  brush.fillStyle = fill;
  brush.fillRect(MARGIN, top, 12, 12);
  if (stroke === 'none') return;
  brush.strokeStyle = stroke;
  brush.lineWidth = 3;
  brush.strokeRect(MARGIN + 1.5, top + 1.5, 9, 9);
}

/** The drawing as an image of its own, by a data address, which the content security policy lets images have. */
async function imageOf(
  drawing: SVGSVGElement,
  size: { width: number; height: number },
): Promise<HTMLImageElement> {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('A copy of a drawing is a drawing');
  copy.setAttribute('width', `${size.width}`);
  copy.setAttribute('height', `${size.height}`);
  const shapes = [copy, ...copy.querySelectorAll('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((shape, place) => {
    const look = getComputedStyle(shape);
    for (const name of LOOK) shapes[place]?.setAttribute(name, look.getPropertyValue(name));
    shapes[place]?.removeAttribute('style');
  });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

const asPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))),
      'image/png',
    );
  });
