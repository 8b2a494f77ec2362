import '@/components/tokens.css';
import { createRoot } from 'react-dom/client';

import { ErrorBoundary } from '@/components/ui/error-boundary';

import { App } from './app';
import { Crash } from './page-notices';

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <ErrorBoundary fallback={<Crash />}>
      <App />
    </ErrorBoundary>,
  );
