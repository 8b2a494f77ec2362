import '@/components/tokens.css';
import { createRoot } from 'react-dom/client';

import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Notice } from '@/components/ui/notice';
import { text } from '@/lib/text/en';

import { App } from './app';
import { prepareFirstPicture } from './first-picture';

await prepareFirstPicture();
const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <ErrorBoundary
      fallback={
        <Notice tone="bad" title={text.popup.crashTitle}>
          {text.popup.crashBody}
        </Notice>
      }
    >
      <App />
    </ErrorBoundary>,
  );
