import { isFallThrough, type Press } from './is-fall-through.ts';

const OVER_PAGE = '[role="dialog"], [role="menu"], [role="listbox"]';
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * The second click of a double click on "Simpan" would press what lies behind the dialog that has
 * just closed, such as a cell of the matrix. It is taken away; any other press is left alone.
 * @returns what ends it
 */
export function swallowDoubleClick(): () => void {
  let first: (Press & { readonly surface: Element }) | undefined;
  const onPress = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (first !== undefined && isFallThrough(first, event) && !first.surface.contains(target)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    // Made by a key it has no place in the window.
    if (event.type !== 'click' || event.detail === 0) return;
    const surface = target?.closest(OVER_PAGE) ?? null;
    const { clientX, clientY, timeStamp } = event;
    first = surface === null ? undefined : { surface, clientX, clientY, timeStamp };
  };
  for (const type of PRESSES) window.addEventListener(type, onPress, { capture: true });
  return () => {
    for (const type of PRESSES) window.removeEventListener(type, onPress, { capture: true });
  };
}
