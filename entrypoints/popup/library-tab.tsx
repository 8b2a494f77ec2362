import { useState } from 'react';

import type { ListProps } from '@/components/trending/paged-list';
import { Button } from '@/components/ui/button';
import {
  filtersFromSearch,
  filtersToSearch,
  questionOfFilters,
  usualFilters,
} from '@/lib/keyapi/list-filters';
import { questionKey } from '@/lib/keyapi/question-key';
import type { Overview } from '@/lib/messaging/protocol';
import type { SettingsChange } from '@/lib/schema/settings';
import type { Subject } from '@/lib/schema/subject';
import { text } from '@/lib/text/en';

import { LibraryControls } from './library-controls';
import { LibraryList } from './library-list';

const words = text.popup.library;

/** The video library in short form; opens with the last list that was seen. */
export function LibraryTab(
  props: ListProps & {
    overview: Overview;
    keep: (part: SettingsChange) => void;
    onSubject: (subject: Subject) => void;
  },
) {
  const { keep, ...shared } = props;
  const { now, overview } = shared;
  const { region, librarySearch } = overview.settings;
  const lastFilters = () =>
    librarySearch ? filtersFromSearch(librarySearch, region) : usualFilters(region);
  const [filters, setFilters] = useState(lastFilters);
  const search = filtersToSearch(filters);
  const question = questionOfFilters(filters, now);
  return (
    <>
      <LibraryControls
        filters={filters}
        search={search}
        now={now}
        onFilters={(change) => setFilters({ ...filters, ...change })}
      />
      {librarySearch && librarySearch !== search && (
        <Button size="small" onClick={() => setFilters(lastFilters())}>
          {words.lastList}
        </Button>
      )}
      {question && (
        <LibraryList
          key={questionKey(question)}
          {...shared}
          question={question}
          onHeld={() => {
            if (search !== librarySearch) keep({ librarySearch: search });
          }}
        />
      )}
    </>
  );
}
