import {findConversationCards, needsDays, prepareDays, readRoom} from '../../../../pods/index.js';
import {isInside} from '../../../../vocab/index.js';
import type {StewardStep} from '../work.js';

/** The coming days of the coop's own rooms are prepared, so that members can write there. */
export const prepareRooms: StewardStep = {
  name: 'rooms',
  async run(work) {
    const {resources, fetch, coop, now} = work;
    const cards = work.take(await findConversationCards({resources, coop, roll: () => work.roll()}));
    const storage = new URL('..', new URL('.', coop.iri)).href;
    const channels = new Set((cards ?? []).map(({card}) => card.channel).filter((channel) => isInside(channel, storage)));
    let days = 0;
    for (const channel of channels) {
      const room = work.take(await readRoom(resources, channel, [], {fresh: true}));
      if (!room || !needsDays(room, now.getTime())) continue;
      const until = work.take(await prepareDays({resources, fetch, room, now: now.getTime()}));
      if (until !== undefined && until !== room.preparedUntil) days++;
    }
    return {days};
  },
};
