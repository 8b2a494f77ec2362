import '@/components/tokens.css';
// most pages are videos: their view comes with the panel
import '@/components/report/video-view';
import { createRoot } from 'react-dom/client';

import { watchActs } from '@/lib/tiktok/watch';

import { App } from './app';
import { acts, followTabs } from './scene';

watchActs(acts.note);
void followTabs();
const root = document.querySelector('#root');
if (root) createRoot(root).render(<App />);
