import { useEffect, useRef, useState, type RefObject } from 'react';
import type { DiagramView } from './open-diagram.ts';

export interface DrawnDiagram {
  /** Where the picture is put. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** Undefined while it is drawn, and when it cannot be. */
  readonly view: DiagramView | undefined;
  readonly hasFailed: boolean;
  /** 1: as large as it was drawn. */
  readonly scale: number;
  readonly again: () => void;
}

/** Draws a BPMN file into a box. The program that draws is fetched only now. */
export function useDiagram(file: Blob | undefined, label: string): DrawnDiagram {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<DiagramView>();
  const [hasFailed, setFailed] = useState(false);
  const [scale, setScale] = useState(1);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    const container = box.current;
    if (file === undefined || container === null) return undefined;
    let opened: DiagramView | undefined;
    let isOver = false;
    const sizes = new ResizeObserver(() => opened?.resized());
    const draw = async () => {
      const { openDiagram } = await import('./open-diagram.ts');
      const xml = await file.text();
      if (isOver) return;
      const made = await openDiagram(container, xml, label, setScale);
      if (isOver) return made.close();
      opened = made;
      made.begin();
      setView(made);
      sizes.observe(container);
    };
    setFailed(false);
    draw().catch(() => {
      if (!isOver) setFailed(true);
    });
    return () => {
      isOver = true;
      sizes.disconnect();
      opened?.close();
      setView(undefined);
    };
  }, [file, label, tries]);

  return { box, view, hasFailed, scale, again: () => setTries((count) => count + 1) };
}
