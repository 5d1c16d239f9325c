// The whole of it, as in the main window: what both windows import is bundled apart and loaded first, so Mantine has to
// stand before our own colours there, too.
import '@mantine/core/styles.css';
import '../ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LockApp } from './lock-app';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <LockApp />
  </StrictMode>,
);
