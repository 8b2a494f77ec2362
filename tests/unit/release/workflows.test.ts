import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
}

interface Workflow {
  on: Record<string, { inputs: { 'dry-run': { type: string; default: boolean } } }>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const read = (file: string) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as Workflow;
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);

describe.each(readdirSync(folder))('%s', (file) => {
  test('may only read the repository', () => {
    expect(read(file).permissions).toEqual({ contents: 'read' });
  });

  test('takes actions by a full commit hash', () => {
    const uses = stepsOf(file).flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(1);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('calls scripts that exist', () => {
    const commands = stepsOf(file).flatMap((step) => step.run ?? []);
    const called = commands.flatMap((command) =>
      [...command.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name),
    );
    const known = [...Object.keys(scripts), 'ci'];
    expect(called).toContain('zip');
    for (const name of called) expect(known).toContain(name);
  });
});

test('submitting is a rehearsal unless somebody switches that off', () => {
  const { on } = read('submit.yml');
  for (const event of ['workflow_dispatch', 'workflow_call'])
    expect(on[event]?.inputs['dry-run']).toMatchObject({ type: 'boolean', default: true });
  const submit = stepsOf('submit.yml').find(({ run }) => run?.includes('npm run submit'));
  expect(submit?.env?.['DRY_RUN']).toBe('${{ inputs.dry-run }}');
});
