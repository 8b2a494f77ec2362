import { beforeEach } from 'vitest';

import { forgetHaste } from '@/components/hooks/haste';

// tests look at more questions in a second than people do
beforeEach(forgetHaste);
