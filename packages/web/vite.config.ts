import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { routeTable } from './vite/route-table.ts';
import { themeVariables } from './vite/theme-variables.ts';

/** Where `vite dev` sends requests to; the built pages are served by Tuntas itself. */
const server = process.env['TUNTAS_URL'] ?? 'http://127.0.0.1:8787';

export default defineConfig({
  plugins: [react(), routeTable(), themeVariables()],
  build: {
    manifest: true,
    target: 'es2022',
    // The content security policy allows no data: scripts and no inline ones.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': { target: server, changeOrigin: true } } },
});
