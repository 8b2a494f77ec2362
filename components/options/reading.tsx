import { useMemo } from 'react';

import { browserLocale, namedLocales, ownName } from '../../lib/format/locale';
import type { NumberStyle, Settings } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { SelectField } from '../ui/select-field';
import { ChoiceRow } from './choice-row';
import { Hint } from './hint';
import { ReadingExample } from './reading-example';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import type { Change } from './use-change';
import { useSaving } from './use-saving';

const words = text.options.reading;
const exampleViews = 56_008_699;

/** How dates and numbers are written, with an example that follows at once. */
export function Reading(props: {
  settings: Pick<Settings, 'locale' | 'numberStyle' | 'region'>;
  change: Change;
}) {
  const { settings, change } = props;
  const format = useFormat();
  const styleOptions = [
    { style: 'compact', note: format.compact(exampleViews) },
    { style: 'full', note: format.exact(exampleViews) },
  ] as const satisfies { style: NumberStyle; note: string }[];
  return (
    <>
      <LocaleRow locale={settings.locale} change={change} />
      <ChoiceRow
        legend={words.numberStyle}
        look="cards"
        value={settings.numberStyle}
        options={styleOptions.map(({ style, note }) => ({
          value: style,
          label: words.numberStyles[style],
          note,
        }))}
        keep={(numberStyle) => change({ numberStyle })}
      >
        <Hint>{words.numberStyleHint}</Hint>
        <ReadingExample views={exampleViews} region={settings.region} />
      </ChoiceRow>
    </>
  );
}

function LocaleRow({ locale, change }: { locale: string; change: Change }) {
  const { saving, save } = useSaving();
  const groups = useMemo(
    () => [
      { options: [{ value: 'auto', label: words.browser(ownName(browserLocale())) }] },
      {
        label: words.others,
        options: namedLocales(locale === 'auto' ? null : locale).map(({ tag, name }) => ({
          value: tag,
          label: name,
        })),
      },
    ],
    [locale],
  );
  return (
    <Row mark={<SavingMark saving={saving} />}>
      <SelectField
        label={words.locale}
        value={locale}
        groups={groups}
        onValue={(chosen) => void save(() => change({ locale: chosen }))}
      />
    </Row>
  );
}
