import '@/components/tokens.css';
import { createRoot } from 'react-dom/client';

import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Notice } from '@/components/ui/notice';
import { text } from '@/lib/text/en';

import { App } from './app';

const { crashTitle, crashBody } = text.explore;

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <ErrorBoundary
      fallback={
        <Notice tone="bad" title={crashTitle}>
          {crashBody}
        </Notice>
      }
    >
      <App />
    </ErrorBoundary>,
  );
