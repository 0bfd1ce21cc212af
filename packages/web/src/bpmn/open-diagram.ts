import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is used of the canvas of bpmn-js. */
interface Canvas {
  viewbox(box?: Box): Box & { readonly inner: Box; readonly outer: Box; readonly scale: number };
  zoom(scale: number | 'fit-viewport', center?: { readonly x: number; readonly y: number }): number;
  scroll(by: { readonly dx: number; readonly dy: number }): void;
  resized(): void;
  addMarker(id: string, name: string): void;
  removeMarker(id: string, name: string): void;
}
interface Registry {
  get(id: string): (Box & { readonly id: string }) | undefined;
}

/** A drawn flow, to be moved and looked at. Points are in pixels from the corner of its box. */
export interface DiagramView {
  zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): void;
  pan(dx: number, dy: number): void;
  /** The whole flow. */
  fit(): void;
  /** The first step, large enough to be read. */
  begin(): void;
  /** Brings a step into the middle and marks it. */
  show(stepId: string): void;
  resized(): void;
  close(): void;
}

/** Class of the step that was asked for. */
const MARKER = 'shown-step';
/** Words of the picture are 12 pixels high at 1. */
const READABLE = 0.85;
const SMALLEST = 0.1;
const LARGEST = 3;
const MARGIN = 16;

/**
 * Draws BPMN into a box. The mark of bpmn.io at its corner belongs to the licence and stays.
 * @param onScale told whenever the size of the picture has changed
 */
export async function openDiagram(
  container: HTMLElement,
  xml: string,
  label: string,
  onScale: (scale: number) => void,
): Promise<DiagramView> {
  // The wheel belongs to the page; whoever wants to zoom says so.
  const viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false } });
  await viewer.importXML(xml);
  const canvas = viewer.get<Canvas>('canvas');
  const registry = viewer.get<Registry>('elementRegistry');
  const picture = container.querySelector('svg[data-element-id], .djs-container > svg');
  picture?.setAttribute('role', 'img');
  picture?.setAttribute('aria-label', label);
  picture?.removeAttribute('tabindex');
  let marked = '';
  const tell = () => onScale(canvas.zoom(canvas.viewbox().scale));
  const within = (scale: number) => Math.min(LARGEST, Math.max(SMALLEST, scale));

  const lookAt = (x: number, y: number, scale: number) => {
    const { outer } = canvas.viewbox();
    const [width, height] = [outer.width / scale, outer.height / scale];
    canvas.viewbox({ x, y: y - height / 2, width, height });
    tell();
  };

  return {
    zoomBy(factor, at) {
      canvas.zoom(within(canvas.viewbox().scale * factor), at);
      tell();
    },
    pan: (dx, dy) => canvas.scroll({ dx, dy }),
    fit() {
      canvas.zoom('fit-viewport');
      tell();
    },
    begin() {
      const { inner } = canvas.viewbox();
      const first = registry.get('mulai');
      const middle = first ? first.y + first.height / 2 : inner.y + inner.height / 2;
      const { outer } = canvas.viewbox();
      const room = outer.height / READABLE;
      // As much of the picture as the box can hold, with the first step in it.
      const top = Math.min(Math.max(middle, inner.y + room / 2 - MARGIN), inner.y + inner.height);
      lookAt(inner.x - MARGIN, inner.height < room ? inner.y + inner.height / 2 : top, READABLE);
    },
    show(stepId) {
      const step = registry.get(`langkah-${stepId}`);
      if (step === undefined) return;
      if (marked !== '') canvas.removeMarker(marked, MARKER);
      marked = step.id;
      canvas.addMarker(marked, MARKER);
      const scale = Math.max(READABLE, canvas.viewbox().scale);
      const width = canvas.viewbox().outer.width / scale;
      lookAt(step.x + step.width / 2 - width / 2, step.y + step.height / 2, scale);
    },
    resized: () => canvas.resized(),
    close: () => viewer.destroy(),
  };
}
