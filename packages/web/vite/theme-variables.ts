import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { theme } from '../src/app/theme.ts';

const NAME = 'virtual:theme-variables.css';

/**
 * The CSS variables of the theme as a file. The UI library would write them into a `<style>`
 * element at run time, which a strict content security policy refuses.
 */
export function themeVariables(): Plugin {
  return {
    name: 'tuntas-theme-variables',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const merged = mergeMantineTheme(DEFAULT_THEME, theme);
      return convertCssVariables(defaultCssVariablesResolver(merged), ':root');
    },
  };
}
