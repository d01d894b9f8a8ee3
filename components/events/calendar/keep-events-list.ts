import {eventKind} from '../../../vocab/kinds/event/event.generated.js';
import {publishCalendar} from '../../../pods/lists/publish-calendar.js';
import {keepThingsList} from '../../data/keep-things-list.js';
import type {KeepList} from '../../data/tidy-in-background.js';

const keepRows = keepThingsList(eventKind);

/** A moderator's part of keeping a calendar: its rows, and the file beside them to which calendar programs subscribe. */
export const keepEventsList: KeepList = async (resources, session, coop, list) => {
  const isChanged = await keepRows(resources, session, coop, list);
  if (isChanged) await resources.read(list, {fresh: true});
  // That it could not be written is no reason to leave the rows: the next page tries again.
  await publishCalendar({resources, fetch: session.fetch, list, name: coop.name});
  return isChanged;
};
