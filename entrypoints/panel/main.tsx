import '@/components/tokens.css';
import { createRoot } from 'react-dom/client';

import { App } from './app';
import { awaitHandover } from './scene';

awaitHandover();
const root = document.querySelector('#root');
if (root) createRoot(root).render(<App />);
