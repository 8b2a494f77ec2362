import * as z from 'zod/mini';

/** `failed` includes `skipped`: a test that did not run proved nothing. */
export type Sums = { passed: number; failed: number; skipped: number; flaky: number };

const nothing: Sums = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), failureMessages: z.nullish(z.array(z.string())) }),
      ),
    }),
  ),
});

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** Sums of Vitest's JSON report; a file that failed outside of its tests counts as one more failure. */
export function sumVitest(report: unknown, exitCode: number): Sums {
  const parsed = VitestReport.safeParse(report);
  if (!parsed.success) return oneFailed;
  const files = parsed.data.testResults.map(({ status, assertionResults }) => {
    const results = assertionResults.map((result) => result.status);
    const brokenFile = status === 'failed' && !results.includes('failed');
    const failed = results.filter((result) => result === 'failed').length;
    const passed = results.filter((result) => result === 'passed').length;
    const skipped = results.length - failed - passed;
    return {
      passed,
      failed: failed + skipped + Number(brokenFile),
      skipped,
      flaky: assertionResults.filter(wasRepeated).length,
    };
  });
  return withExitCode(addSums(files), exitCode);
}

/** Sums of Playwright's JSON report; an error outside of the tests counts as one more failure. */
export function sumPlaywright(report: unknown, exitCode: number): Sums {
  const parsed = PlaywrightReport.safeParse(report);
  if (!parsed.success) return oneFailed;
  const { stats, errors } = parsed.data;
  const sums = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    skipped: stats.skipped,
    flaky: stats.flaky,
  };
  return withExitCode(sums, exitCode);
}

/** Sums of a step that is no test runner: it only ever adds a failure. */
export function sumStep(exitCode: number): Sums {
  return exitCode === 0 ? nothing : oneFailed;
}

export function addSums(all: Sums[]): Sums {
  return all.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
      flaky: sum.flaky + each.flaky,
    }),
    nothing,
  );
}

const oneFailed: Sums = { ...nothing, failed: 1 };

function withExitCode(sums: Sums, exitCode: number): Sums {
  const unseen = sums.failed === 0 && (exitCode !== 0 || sums.passed === 0);
  return unseen ? { ...sums, failed: 1 } : sums;
}

function wasRepeated(result: { status: string; failureMessages?: string[] | null | undefined }) {
  return result.status === 'passed' && (result.failureMessages?.length ?? 0) > 0;
}
