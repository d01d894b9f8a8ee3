import type {FeedEntry} from '../../vocab/formats/atom/write.js';
import type {AgendaEvent} from '../../vocab/kinds/event/event.js';
import {wallOf} from '../../vocab/kinds/event/zones.js';

/**
 * An event as it stands in a feed. Without words of any language: pages of moderators who read in different ones write the same feed.
 */
export function feedEntryOf(event: AgendaEvent): FeedEntry {
  const {iri, name, website, isCancelled, reason, start, timeZone, place, recurrence} = event;
  const isTimed = start?.includes('T') === true;
  const wall = isTimed && timeZone ? (wallOf(Date.parse(start), timeZone) ?? start) : start;
  const [day, hour] = [wall?.slice(0, 10), isTimed && wall?.slice(11, 16)];
  return {
    id: iri,
    title: `${isCancelled ? '✗ ' : ''}${name ?? iri}`,
    summary: [[day, hour, recurrence && '↻'].filter(Boolean).join(' '), isTimed && timeZone, place, isCancelled && reason]
      .filter(Boolean)
      .join(' – '),
    link: website ?? iri,
  };
}
