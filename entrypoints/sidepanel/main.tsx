import '@/components/tokens.css';
import { createRoot } from 'react-dom/client';

import { App } from './app';
import { followTabs } from './scene';

void followTabs();
const root = document.querySelector('#root');
if (root) createRoot(root).render(<App />);
