import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { installPackages, runWithPackages } from './packages.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'sidelight-'));
let sums = { passed: 0, failed: 1 };
try {
  installPackages();
  await runWithPackages('scripts/test.ts', reports);
  const file = path.join(reports, 'sums.json');
  if (!existsSync(file)) throw new Error('they were stopped.');
  sums = JSON.parse(readFileSync(file, 'utf8'));
} catch (error) {
  console.log(`The tests could not be run to the end: ${error.message}`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed === 0 && sums.passed > 0 ? 0 : 1;
