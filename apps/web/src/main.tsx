import '@mantine/core/styles.layer.css';
import './styles.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './offline/register.ts';
import { router } from './router.ts';
import { keepFocus } from './shell/keep-focus.ts';
import { theme } from './theme.ts';

const colourScheme = localStorageColorSchemeManager({ key: 'waymark-colour-scheme' });
const queries = new QueryClient({
  // What is asked for lies on this machine: it neither goes stale nor comes back by asking again.
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' } },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} colorSchemeManager={colourScheme} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
// A file that is dropped beside its place would otherwise take the page's.
for (const kind of ['dragover', 'drop']) window.addEventListener(kind, event => event.preventDefault());
keepForOffline();
keepFocus();
