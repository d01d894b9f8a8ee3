import * as chat from '../chat/chat.stories.js';
import * as chats from '../chat/chats.stories.js';
import * as thread from '../chat/thread.stories.js';
import * as partners from '../community/partners.stories.js';
import * as signIn from '../community/sign-in.stories.js';
import * as directory from '../directory/directory.stories.js';
import * as member from '../directory/member.stories.js';
import * as memberForm from '../directory/member-form.stories.js';
import * as event from '../events/event.stories.js';
import * as eventForm from '../events/event-form.stories.js';
import * as events from '../events/events.stories.js';
import * as inbox from '../inbox/inbox.stories.js';
import * as join from '../joining/join.stories.js';
import * as joinRequests from '../joining/join-requests.stories.js';
import * as library from '../library/coop-library.stories.js';
import * as document from '../library/document.stories.js';
import * as documentForm from '../library/document-form.stories.js';
import * as map from '../map/map.stories.js';
import * as place from '../map/place.stories.js';
import * as placeForm from '../map/place-form.stories.js';
import * as article from '../news/article.stories.js';
import * as articleForm from '../news/article-form.stories.js';
import * as digest from '../news/digest.stories.js';
import * as news from '../news/news.stories.js';
import * as poll from '../poll/coop-poll.stories.js';
import * as pollForm from '../poll/coop-poll-form.stories.js';
import * as polls from '../poll/coop-polls.stories.js';
import * as status from '../status/status.stories.js';
import {storiesOf, type Story} from '../support/story.js';
import * as count from '../things/count.stories.js';
import * as filter from '../things/filter.stories.js';
import * as list from '../things/list.stories.js';
import * as oneThing from '../things/one-thing.stories.js';
import * as table from '../things/table.stories.js';

/** A tag and the story that shows it here. */
export interface ShownTag {
  readonly tag: string;
  readonly story: Story;
}

function show(tag: string, file: object, name: string): ShownTag {
  const story = storiesOf(file).find((one) => one.name === name);
  if (!story) throw new Error(`No story ${name} of ${tag}`);
  return {tag, story};
}

/** Every tag that draws something, each as one of its own stories shows it. */
export const everyTag: readonly ShownTag[] = [
  show('coop-sign-in', signIn, 'Choosing'),
  show('coop-status', status, 'Waiting'),
  show('coop-partners', partners, 'Some'),
  show('coop-directory', directory, 'Some'),
  show('coop-member', member, 'Everything'),
  show('coop-member-form', memberForm, 'Filled'),
  show('coop-join', join, 'NotAsked'),
  show('coop-join-requests', joinRequests, 'One'),
  show('coop-inbox', inbox, 'Many'),
  show('coop-events', events, 'Some'),
  show('coop-event', event, 'Everything'),
  show('coop-event-form', eventForm, 'Filled'),
  show('coop-polls', polls, 'Some'),
  show('coop-poll', poll, 'OneChoice'),
  show('coop-poll-form', pollForm, 'New'),
  show('coop-library', library, 'Full'),
  show('coop-document', document, 'Full'),
  show('coop-document-form', documentForm, 'One'),
  show('coop-news', news, 'Some'),
  show('coop-article', article, 'Full'),
  show('coop-article-form', articleForm, 'New'),
  show('coop-digest', digest, 'Full'),
  show('coop-map', map, 'Some'),
  show('coop-place', place, 'Everything'),
  show('coop-place-form', placeForm, 'Filled'),
  show('coop-chats', chats, 'Full'),
  show('coop-chat', chat, 'Full'),
  show('coop-thread', thread, 'Full'),
  show('coop-list', list, 'Some'),
  show('coop-table', table, 'Some'),
  show('coop-filter', filter, 'Some'),
  show('coop-count', count, 'Some'),
  show('coop-item', oneThing, 'Item'),
  show('coop-form', oneThing, 'Form'),
];
