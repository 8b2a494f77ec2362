import { chartText } from './en/chart';
import { headlineText } from './en/headline';
import { metricsText } from './en/metrics';
import { optionsText } from './en/options';
import { panelText } from './en/panel';
import { troubleText } from './en/trouble';

/** Every word that a person reads, by where it stands. */
export const text = {
  chart: chartText,
  headline: headlineText,
  metrics: metricsText,
  options: optionsText,
  panel: panelText,
  trouble: troubleText,
} as const;
