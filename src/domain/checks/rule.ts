import type {SiteModel} from '../model/siteModel';
import type {Problem, Rule} from './problem';

/** What a check may know besides the model: the day, so that it needs no clock. */
export interface CheckContext {
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A rule that looks at the whole model. Rules without `check` are raised by the reader of the tree. */
export interface ModelRule extends Rule {
  check(model: SiteModel, context: CheckContext): Problem[];
}
