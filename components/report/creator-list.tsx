import type { CreatorFigures } from '../../lib/metrics/creator-figures';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { useGradual } from '../hooks/use-gradual';
import type { Paged } from '../hooks/use-pages';
import { BuyButton } from './buy-button';
import { LibraryRow } from './library-row';

import styles from './creator-report.module.css';

const words = text.creator;

const hourMs = 3_600_000;

interface Props {
  figures: CreatorFigures;
  paged: Paged<'influencerVideos'>;
  uniqueId: string;
  now: number;
}

/** The loaded videos page by page; each page says how old it is. */
export function CreatorList({ figures, paged, uniqueId, now }: Props) {
  const drawn = useGradual(paged.pages.length);
  // ages of videos change by the hour at most; a list is long
  const hour = Math.ceil(now / hourMs) * hourMs;
  return (
    <section className={styles['section']} aria-label={words.list}>
      <h2>{words.list}</h2>
      {paged.pages.slice(0, drawn).map(({ report }, index) => {
        const page = index + 1;
        const rows = figures.rows.filter((row) => row.page === page);
        return (
          <div key={page}>
            {report && report.kind !== 'sample' && paged.pages.length > 1 && (
              <PageLine {...{ figures, paged, page, now }} fetchedAt={report.fetchedAt} />
            )}
            <ul className={styles['list']}>
              {rows.map(({ video, multiple, outlier }) => (
                <li key={video.videoId}>
                  <LibraryRow
                    {...{ video, outlier, uniqueId }}
                    now={hour}
                    multiple={multiple?.figure ?? null}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function PageLine(props: Omit<Props, 'uniqueId'> & { page: number; fetchedAt: number }) {
  const { figures, paged, page, fetchedAt, now } = props;
  const format = useFormat();
  const breaks = figures.runPages > 0 && page === figures.runPages + 1;
  const price = paged.pages[page - 1]?.price ?? 0;
  return (
    <div className={styles['page']}>
      <p>{words.page(page, format.age(now - fetchedAt))}</p>
      {breaks && (
        <>
          <p className={styles['dropped']}>{words.brokenRun(page)}</p>
          <BuyButton onBuy={() => paged.buyAgain(page, price)} disabled={paged.next.loading}>
            {words.askPage(page, price)}
          </BuyButton>
        </>
      )}
    </div>
  );
}
