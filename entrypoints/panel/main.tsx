import '@/components/tokens.css';
// most pages are videos: their view comes with the panel
import '@/components/report/video-view';
import { createRoot } from 'react-dom/client';

import { watchActs } from '@/lib/tiktok/watch';

import { App } from './app';
import { acts, awaitHandover } from './scene';

watchActs(acts.note);
const root = document.querySelector('#root');
// not before it has something to show: React would do more work ahead of the first picture
awaitHandover(() => root && createRoot(root).render(<App />));
