import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  'continue-on-error'?: boolean;
  env?: Record<string, string>;
}

interface Job {
  /** Another workflow of this repository, instead of steps. */
  uses?: string;
  needs?: string;
  if?: string;
  'continue-on-error'?: boolean;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, { inputs: { 'dry-run': { type: string; default: boolean } } } | null>;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const read = (file: string) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as Workflow;
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps = [] }) => steps);

describe.each(readdirSync(folder))('%s', (file) => {
  test('may only read the repository', () => {
    expect(read(file).permissions).toEqual({ contents: 'read' });
  });

  test('takes actions by a full commit hash', () => {
    const uses = stepsOf(file).flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(1);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('calls no workflow but those that stand beside it', () => {
    const called = Object.values(read(file).jobs).flatMap(({ uses }) => uses ?? []);
    const here = readdirSync(folder).map((name) => `./${folder}/${name}`);
    for (const workflow of called) expect(here).toContain(workflow);
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

test('nothing is submitted before the checks and tests have passed', () => {
  const { jobs } = read('submit.yml');
  expect(Object.keys(jobs)).toEqual(['check', 'submit']);
  expect(jobs['check']).toEqual({ uses: './.github/workflows/check.yml' });
  expect(jobs['submit']).toMatchObject({ needs: 'check' });
  // a condition may let a job run although what it needs has failed
  expect(jobs['submit']).not.toHaveProperty('if');

  const { on, concurrency, jobs: called } = read('check.yml');
  expect(Object.keys(on)).toContain('workflow_call');
  expect(concurrency.group).toContain('github.workflow');
  const tests = stepsOf('check.yml').find(({ run }) => run === 'npm test');
  expect(tests).toEqual({ run: 'npm test' });
  expect(Object.values(called).filter((job) => job.if ?? job['continue-on-error'])).toEqual([]);
});
