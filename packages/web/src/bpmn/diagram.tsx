import { Button, Loader } from '@mantine/core';
import { useId, type KeyboardEvent } from 'react';
import { bpmnTexts as texts } from '../texts/bpmn.ts';
import classes from './bpmn.module.css';
import type { DiagramView } from './open-diagram.ts';
import type { DrawnDiagram } from './use-diagram.ts';
import { useTouchMoves } from './use-touch-moves.ts';

const LARGER = 1.25;
const STRIDE = 80;

/** The picture with its tools. Everything in it stands in words in the list of steps. */
export function Diagram({ box, view, hasFailed, scale, again }: DrawnDiagram) {
  const keys = useId();
  useTouchMoves(box, view);
  const onKeyDown = (event: KeyboardEvent) => {
    if (view === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(view, event.key)) event.preventDefault();
  };
  return (
    <div className={classes['diagram']}>
      <div className={classes['tools']} role="group" aria-label={texts.tools}>
        <Button variant="default" disabled={!view} onClick={() => view?.zoomBy(1 / LARGER)}>
          <span aria-hidden>−</span>
          <span className={classes['spoken']}>{texts.zoomOut}</span>
        </Button>
        <output className={classes['scale']}>{texts.scale(Math.round(scale * 100))}</output>
        <Button variant="default" disabled={!view} onClick={() => view?.zoomBy(LARGER)}>
          <span aria-hidden>+</span>
          <span className={classes['spoken']}>{texts.zoomIn}</span>
        </Button>
        <Button variant="default" disabled={!view} onClick={() => view?.fit()}>
          {texts.whole}
        </Button>
        <Button variant="default" disabled={!view} onClick={() => view?.begin()}>
          {texts.begin}
        </Button>
      </div>
      <div
        className={classes['frame']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- moved with the keyboard
        tabIndex={0}
        role="group"
        aria-label={texts.picture}
        aria-describedby={keys}
        onKeyDown={onKeyDown}
      >
        <div ref={box} className={classes['box']} />
        <div role="status" className={classes['state']}>
          {view === undefined && !hasFailed ? (
            <p>
              <Loader size="sm" aria-hidden /> {texts.drawing}
            </p>
          ) : null}
          {hasFailed ? (
            <p>
              {texts.failed}{' '}
              <Button variant="default" onClick={again}>
                {texts.again}
              </Button>
            </p>
          ) : null}
        </div>
      </div>
      <p id={keys} className={classes['keys']}>
        {texts.keys}
      </p>
    </div>
  );
}

/** Does a key move the picture? It has then been moved. */
function press(view: DiagramView, key: string): boolean {
  switch (key) {
    case '+':
    case '=':
      view.zoomBy(LARGER);
      return true;
    case '-':
      view.zoomBy(1 / LARGER);
      return true;
    case '0':
      view.fit();
      return true;
    case 'Home':
      view.begin();
      return true;
    case 'ArrowLeft':
      view.pan(STRIDE, 0);
      return true;
    case 'ArrowRight':
      view.pan(-STRIDE, 0);
      return true;
    case 'ArrowUp':
      view.pan(0, STRIDE);
      return true;
    case 'ArrowDown':
      view.pan(0, -STRIDE);
      return true;
    default:
      return false;
  }
}
