import '@/components/tokens.css';
// most pages are videos: their view comes with the panel
import '@/components/report/video-view';
import { createRoot } from 'react-dom/client';

import { App } from './app';
import { followTabs } from './scene';

void followTabs();
const root = document.querySelector('#root');
if (root) createRoot(root).render(<App />);
