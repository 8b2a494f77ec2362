import { accessText } from './en/access';
import { asksText } from './en/asks';
import { chartText } from './en/chart';
import { creatorText } from './en/creator';
import { exploreText, libraryTableText } from './en/explore';
import { headlineText } from './en/headline';
import { metricsText } from './en/metrics';
import { optionsText } from './en/options';
import { panelText } from './en/panel';
import { popupText } from './en/popup';
import { scatterText } from './en/scatter';
import { soundText } from './en/sound';
import { troubleText } from './en/trouble';

/** Every word that a person reads, by where it stands. */
export const text = {
  access: accessText,
  asks: asksText,
  chart: chartText,
  creator: creatorText,
  explore: exploreText,
  headline: headlineText,
  libraryTable: libraryTableText,
  metrics: metricsText,
  options: optionsText,
  panel: panelText,
  popup: popupText,
  scatter: scatterText,
  sound: soundText,
  trouble: troubleText,
} as const;
