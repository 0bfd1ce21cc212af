import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { shellTexts } from '../texts/index.ts';

/** Petrol: calm, and 8.9:1 on white at the shade that is used for text and buttons. */
const petrol: MantineColorsTuple = [
  '#eef6f8',
  '#dcebef',
  '#b6d5dd',
  '#8cbdca',
  '#68a7b8',
  '#4e97aa',
  '#31829a',
  '#1c6b80',
  '#0f4c5c',
  '#0a3947',
];

/** All looks of the kit in one place, so that another set of tokens can be dropped in. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: 8,
  colors: { petrol },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontSizes: {
    xs: '0.8125rem',
    sm: '0.9375rem',
    md: '1rem',
    lg: '1.125rem',
    xl: '1.25rem',
  },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  components: {
    PasswordInput: {
      defaultProps: { visibilityToggleButtonProps: { 'aria-label': shellTexts.seePassword } },
    },
    // Scroll locking writes a <style> element; global.css locks the page instead.
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 0 } } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 0 } } },
    // The placeholder that takes the first focus is no menu item, and only those may be in a menu.
    Menu: {
      defaultProps: { transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false },
    },
  },
});
