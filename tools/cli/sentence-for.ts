import type {Problem} from '../../pods/index.js';
import type {Place, Strings} from '../strings/strings.js';
import type {Step} from './stop.js';

/** One sentence for what went wrong, the more telling one if what was under way has its own. */
export function sentenceFor(
  strings: Pick<Strings, 'problem' | 'problemDuring'>,
  {kind, url = ''}: Problem,
  step: Step,
): string {
  const place: Place = {url, host: URL.canParse(url) ? new URL(url).host : url};
  return (strings.problemDuring[step]?.[kind] ?? strings.problem[kind])(place);
}
