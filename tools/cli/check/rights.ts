import {ask, type Result} from '../../../pods/index.js';

/** What a server says of the rights of somebody at a place (Web Access Control, `WAC-Allow`). */
export interface Rights {
  readonly user: ReadonlySet<string>;
  readonly everybody: ReadonlySet<string>;
}

/** Asks for the rights at an address; nothing if there is nothing to be seen. Servers that do not say it are taken to grant nothing more. */
export async function readRights(fetcher: typeof fetch, url: string): Promise<Result<Rights>> {
  const answer = await ask(fetcher, url, {method: 'HEAD'});
  if (!answer.ok) return answer;
  const said = answer.value.headers.get('wac-allow') ?? '';
  const of = (who: string) =>
    new Set((new RegExp(`${who}\\s*=\\s*"([^"]*)"`).exec(said)?.[1] ?? '').split(/\s+/).filter(Boolean));
  return {ok: true, value: {user: of('user'), everybody: of('public')}};
}

export function mayWrite(modes: ReadonlySet<string>): boolean {
  return ['write', 'append', 'control'].some((mode) => modes.has(mode));
}
