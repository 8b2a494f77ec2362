import process from 'node:process';

import { installPackages, runWithPackages } from './packages.mjs';

installPackages();
process.exitCode = await runWithPackages('scripts/demo.ts');
