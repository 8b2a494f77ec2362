import { expect, it } from 'vitest';

import { journalTable } from '@/lib/export/journal-table';
import type { JournalRow } from '@/lib/schema/journal';
import { text } from '@/lib/text/en';

const row: JournalRow = {
  id: 'a',
  clickId: 'b',
  questionKey: 'videoTrends?video_id=7561644792577363221',
  endpoint: 'videoTrends',
  price: 2,
  state: 'unknown',
  outcome: 'server-error',
  message: '=HYPERLINK("https://evil.example"), line\nbreak',
  surface: 'panel',
  unasked: null,
  day: '2026-11-21',
  plannedAt: Date.UTC(2026, 10, 21, 12),
  endedAt: null,
};

it('writes a line a request, unknown empty, and nothing that a spreadsheet would run', () => {
  const [head, line, end] = journalTable([row], text.options).split('\r\n');
  expect(head?.split(',')).toHaveLength(11);
  expect(line).toBe(
    '2026-11-21T12:00:00.000Z,,videoTrends,videoTrends?video_id=7561644792577363221,panel,,2,unknown,server-error,' +
      `"'=HYPERLINK(""https://evil.example""), line break",2026-11-21`,
  );
  expect(end).toBe('');
});
