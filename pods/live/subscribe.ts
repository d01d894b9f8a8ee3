import {notificationContext, notify} from '../../vocab/rdf/notification-vocabulary.js';
import {ask} from '../http.js';
import {failure, success, type Result} from '../problem.js';
import type {Service} from './services.js';

/** A document of which a page wants to hear. */
export interface Topic {
  readonly url: string;
  /** The description of the storage in which it lies. */
  readonly description: string;
  /** Whether it can be read only in the name of whoever is signed in. */
  readonly isPrivate: boolean;
  /** Entity tag of the copy on the page. */
  readonly state?: string | undefined;
}

/** A channel that a server has granted. Its address is a secret: whoever knows it can listen. */
export interface Granted {
  /** Where to listen. */
  readonly receiveFrom: string;
  /** When it ends, in milliseconds; never, as far as the server says, if it is not there. */
  readonly endAt?: number | undefined;
}

/**
 * How long a channel is asked for, in milliseconds. Servers do work for each channel at each change, whether anybody still listens or not,
 * and pages end without a word: what nobody renews must go soon.
 */
export const channelTime = 60 * 60_000;

/** Asks a server for a channel on a document (Solid Notifications, WebSocketChannel2023). */
export async function subscribe(
  fetcher: typeof fetch,
  service: Service,
  {url, state}: Topic,
  now: number,
): Promise<Result<Granted>> {
  const request = {
    '@context': [notificationContext],
    // Servers do not know the short name of the type.
    type: notify.WebSocketChannel2023,
    topic: url,
    endAt: new Date(now + channelTime).toISOString(),
    ...(service.comparesState && {state}),
  };
  const answer = await ask(fetcher, service.url, {
    method: 'POST',
    headers: {'content-type': 'application/ld+json', accept: 'application/ld+json'},
    body: JSON.stringify(request),
  });
  if (!answer.ok) return answer;
  const granted = readGranted(answer.value.text, url);
  return granted ? success(granted) : failure('malformed', {url: service.url});
}

/** What a server sends is read with care: only a line to the topic's own host, as safe as the topic, is opened. */
function readGranted(text: string, topic: string): Granted | undefined {
  const {receiveFrom, endAt} = parseObject(text) ?? {};
  if (typeof receiveFrom !== 'string' || !URL.canParse(receiveFrom)) return undefined;
  const own = new URL(topic);
  const line = new URL(receiveFrom);
  if (line.host !== own.host || line.protocol !== own.protocol.replace('http', 'ws')) return undefined;
  const end = typeof endAt === 'string' ? Date.parse(endAt) : NaN;
  return {receiveFrom: line.href, endAt: Number.isNaN(end) ? undefined : end};
}

/** Reads JSON, as an object whatever it is; nothing for the plain sentences that servers also send where JSON is due. */
export function parseObject(text: unknown): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(String(text))) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
