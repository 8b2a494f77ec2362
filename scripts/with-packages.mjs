import process from 'node:process';

import { installPackages, runWithPackages } from './packages.mjs';

const [file, ...options] = process.argv.slice(2);
if (!file) throw new Error('Usage: node scripts/with-packages.mjs FILE.ts [options]');
installPackages();
process.exitCode = await runWithPackages(file, ...options);
