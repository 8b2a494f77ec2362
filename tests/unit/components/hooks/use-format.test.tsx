// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';

import { FormatContext, useChosenFormat, useFormat } from '@/components/hooks/use-format';
import type { Formatter } from '@/lib/format/formatter';
import type { Settings } from '@/lib/schema/settings';

type Chosen = Pick<Settings, 'locale' | 'numberStyle'> | undefined;

let given: Formatter[] = [];

function Surface({ chosen }: { chosen: Chosen }) {
  const format = useChosenFormat(chosen);
  given.push(format);
  return (
    <FormatContext value={format}>
      <Count />
    </FormatContext>
  );
}

const Count = () => <p>{useFormat().count(56_008_699)}</p>;

it('follows the settings, and stays the same formatter while they do', async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  given = [];
  const page = document.createElement('div');
  const root = createRoot(page);
  onTestFinished(() => act(async () => root.unmount()));
  const show = async (node: React.ReactNode) => {
    await act(async () => root.render(node));
    return page.textContent;
  };
  const browsers = new Intl.NumberFormat(undefined, {
    notation: 'compact',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(56_008_699);
  // a surface that knows no settings yet, and a part outside any surface
  expect(await show(<Surface chosen={undefined} />)).toBe(browsers);
  expect(await show(<Count />)).toBe(browsers);
  expect(await show(<Surface chosen={{ locale: 'de', numberStyle: 'compact' }} />)).toBe(
    '56,0\u00A0Mio.',
  );
  expect(await show(<Surface chosen={{ locale: 'de', numberStyle: 'compact' }} />)).toBe(
    '56,0\u00A0Mio.',
  );
  expect(given.at(-1)).toBe(given.at(-2));
  expect(await show(<Surface chosen={{ locale: 'de', numberStyle: 'full' }} />)).toBe('56.008.699');
  expect(await show(<Surface chosen={{ locale: 'auto', numberStyle: 'full' }} />)).toBe(
    (56_008_699).toLocaleString(),
  );
});
