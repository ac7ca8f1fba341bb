import type {Locale} from '../locales/locales';
import {drawComparison} from './drawComparison';
import {drawPhases} from './drawPhases';
import {drawPrePost} from './drawPrePost';
import {drawSchedule} from './drawSchedule';
import {drawServices} from './drawServices';
import {drawTimeline} from './drawTimeline';
import type {FigureRecord} from './figure';
import type {Drawing} from './shapes';

/** Width at which a figure is drawn for a phone: what 320 CSS pixels leave beside the margins. */
export const NARROW = 288;
/** Width at which a figure is drawn for a column of text: `--measure` at the browser's usual font size. */
export const WIDE = 592;

/** Draws a figure in the words of a language, as wide as asked. */
export function drawFigure(figure: FigureRecord, locale: Locale, width: number): Drawing {
  switch (figure.kind) {
    case 'comparison':
      return drawComparison(figure, locale, width);
    case 'schedule':
      return drawSchedule(figure, locale, width);
    case 'phases':
      return drawPhases(figure, locale, width);
    case 'services':
      return drawServices(figure, locale, width);
    case 'timeline':
      return drawTimeline(figure, locale, width);
    case 'pre-post':
      return drawPrePost(figure, locale, width);
  }
}
