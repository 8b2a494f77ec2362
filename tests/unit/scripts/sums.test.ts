import { describe, expect, it } from 'vitest';

import { addSums, sumPlaywright, sumStep, sumVitest } from '@/scripts/sums';

const passed = { status: 'passed', failureMessages: [] };
const file = (status: string, ...assertionResults: object[]) => ({ status, assertionResults });
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

describe('sumVitest', () => {
  it('counts passed and failed tests over all files', () => {
    const failed = { status: 'failed', failureMessages: ['no'] };
    const report = {
      testResults: [file('passed', passed, passed), file('failed', passed, failed)],
    };
    expect(sumVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0, flaky: 0 });
  });

  it('counts skipped and planned tests as failed', () => {
    const report = {
      testResults: [file('passed', passed, { status: 'skipped' }, { status: 'todo' })],
    };
    expect(sumVitest(report, 0)).toEqual({ passed: 1, failed: 2, skipped: 2, flaky: 0 });
  });

  it('says which passed only when repeated', () => {
    const repeated = { status: 'passed', failureMessages: ['at first'] };
    const report = { testResults: [file('passed', passed, repeated)] };
    expect(sumVitest(report, 0)).toEqual({ passed: 2, failed: 0, skipped: 0, flaky: 1 });
  });

  it('counts a file that failed outside of its tests', () => {
    const report = {
      testResults: [file('passed', passed), file('failed'), file('failed', passed)],
    };
    expect(sumVitest(report, 1)).toMatchObject({ passed: 2, failed: 2 });
  });

  it('fails when the runner failed although every test passed', () => {
    expect(sumVitest({ testResults: [file('passed', passed)] }, 1)).toMatchObject({ failed: 1 });
  });
});

describe('sumPlaywright', () => {
  it('counts flaky tests as passed and skipped ones as failed', () => {
    const report = {
      stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 },
      errors: [],
    };
    expect(sumPlaywright(report, 1)).toEqual({ passed: 6, failed: 5, skipped: 3, flaky: 1 });
  });

  it('counts errors outside of tests', () => {
    const report = { stats: { ...stats, expected: 4 }, errors: [{ message: 'no import' }] };
    expect(sumPlaywright(report, 1)).toMatchObject({ passed: 4, failed: 1 });
  });

  it('fails when the runner failed although every test passed', () => {
    const report = { stats: { ...stats, expected: 4 }, errors: [] };
    expect(sumPlaywright(report, 1)).toMatchObject({ passed: 4, failed: 1 });
  });
});

describe('both', () => {
  it.each([undefined, null, {}, { testResults: 'none' }, { stats: {} }])(
    'count a report of %j as one failure',
    (report) => {
      expect(sumVitest(report, 0)).toMatchObject({ passed: 0, failed: 1 });
      expect(sumPlaywright(report, 0)).toMatchObject({ passed: 0, failed: 1 });
    },
  );

  it('count a run without tests as one failure', () => {
    expect(sumVitest({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(sumPlaywright({ stats, errors: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

it('a step adds nothing when it passes and one failure when it fails', () => {
  expect(sumStep(0)).toMatchObject({ passed: 0, failed: 0 });
  expect(sumStep(2)).toMatchObject({ passed: 0, failed: 1 });
});

it('sums are added field by field', () => {
  const one = { passed: 1, failed: 2, skipped: 3, flaky: 4 };
  const other = { passed: 10, failed: 20, skipped: 30, flaky: 40 };
  expect(addSums([one, other])).toEqual({ passed: 11, failed: 22, skipped: 33, flaky: 44 });
  expect(addSums([])).toEqual({ passed: 0, failed: 0, skipped: 0, flaky: 0 });
});
