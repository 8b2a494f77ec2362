import '../../../../../../components/tokens.css';
import { createRoot } from 'react-dom/client';

import { VideoReport } from '../../../../../../components/report/video-report';
import { sampleReport } from '../../../../../../lib/keyapi/sample';

const videoId = '7561644792577363221';
const now = Date.now();
const report = sampleReport({ endpoint: 'videoTrends', params: { video_id: videoId } }, now);
const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <main>
      <VideoReport report={report} videoId={videoId} now={now} hidden={[]} whole />
    </main>,
  );
