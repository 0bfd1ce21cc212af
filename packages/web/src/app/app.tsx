import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from '../api-client/index.ts';
import { SessionGate } from '../session/index.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { router } from './router.tsx';
import { theme } from './theme.ts';

const client = createQueryClient();

/**
 * The whole application. The variables of the theme come from a file (see
 * vite/theme-variables.ts), so the kit writes no style element.
 */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <CrashBoundary>
        <QueryClientProvider client={client}>
          <ConnectionBanner />
          <SessionGate>
            <RouterProvider router={router} />
          </SessionGate>
        </QueryClientProvider>
      </CrashBoundary>
    </MantineProvider>
  );
}
