'use client';

import { useEffect, useState } from 'react';
import { findDrawing, pictureOf } from '#components/charts/draw-picture.ts';

type ChartPictureProps = {
  /** The id of the chart's frame. */
  chart: string;
  title: string;
  sentence: string;
};

/** Takes the chart away as a PNG. There is no such button until there is a drawing: none without a script. */
export function ChartPicture({ chart, title, sentence }: ChartPictureProps) {
  const drawn = useDrawn(`${chart}-drawing`);
  if (drawn === null) return null;
  const take = async () => {
    const picture = await pictureOf(drawn, { title, sentence });
    const address = URL.createObjectURL(picture);
    const link = Object.assign(document.createElement('a'), { href: address, download: `${chart}.png` });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" className="app-chart__button" onClick={take}>
      Download PNG
    </button>
  );
}

/** The box of the drawing, once something is drawn in it: charts come after the page. */
function useDrawn(id: string): HTMLElement | null {
  const [drawn, setDrawn] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const box = document.getElementById(id);
    if (box === null) return undefined;
    const look = () => {
      if (findDrawing(box) === null) return;
      setDrawn(box);
      watch.disconnect();
    };
    const watch = new MutationObserver(look);
    watch.observe(box, { childList: true, subtree: true });
    look();
    return () => watch.disconnect();
  }, [id]);
  return drawn;
}
