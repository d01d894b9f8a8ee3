import {
  addPlaces,
  addPolls,
  createCoop,
  foundConversations,
  foundLibraries,
  foundNews,
  openCoopRoom,
  type CoopLayout,
  type SignedIn,
} from '../../../pods/index.js';
import {expectNoWords, isOn} from '../command-line.js';
import type {Context, Done} from '../context.js';
import {askYes} from '../questions.js';
import {openResources, readCredentials, signIn} from '../sign-in.js';
import {mistaken, need} from '../stop.js';
import {complete, type CompleteSettings} from './complete.js';
import {readSettings, type Settings} from './settings.js';
import {findUnreadable, locateStorage, survey, withoutEffect, type Survey} from './survey.js';
import {tagsFor} from './tags.js';

/** `solidaire init`: sets a coop up in a storage, and says what to put on a page. */
export async function init(context: Context): Promise<Done> {
  const {line, environment, terminal, strings} = context;
  expectNoWords(line);
  const given = readSettings(line);
  readCredentials(environment);
  expectAnswers(context, given);
  terminal.tell(strings.init.looking);
  const session = await signIn(environment);
  const storage = given.storage ?? (await locateStorage(session));
  const found = await survey(session, storage, strings.language);
  const settings = await complete(context, given, found, session.webId);
  await explain(context, {session, storage, found, settings});
  if (!isOn(line, 'yes')) await askYes(context);
  terminal.tell(strings.init.working);
  const layout = await setUp(context, {session, storage, settings});
  return tellDone(context, {layout, storage, found, settings});
}

/** Nobody is there to answer in a script: then everything must have been said. */
function expectAnswers({line, terminal}: Context, {name, moderators}: Settings): void {
  if (terminal.canAsk) return;
  if (name === undefined) throw mistaken({kind: 'missing-option', option: '--name'});
  if (!moderators.length) throw mistaken({kind: 'missing-option', option: '--moderator'});
  if (!isOn(line, 'yes')) throw mistaken({kind: 'needs-yes'});
}

interface Plan {
  readonly session: SignedIn;
  readonly storage: string;
  readonly found: Survey;
  readonly settings: CompleteSettings;
}

/** Says what will be written, and what looks odd about it. */
async function explain({terminal, strings}: Context, {session, storage, found, settings}: Plan): Promise<void> {
  const {name, moderators, policy = 'approved'} = settings;
  terminal.tell(strings.init.plan({name, storage, owner: session.webId, moderators, policy}));
  if (found.coop) terminal.tell(strings.init.alreadyThere(found.coop.name ?? found.coop.iri));
  const ineffective = withoutEffect(found, settings);
  if (ineffective.length) terminal.tell(strings.init.withoutEffect(ineffective));
  for (const webId of await findUnreadable(session, moderators)) terminal.tell(strings.init.unreadable(webId));
}

/** A coop that was set up before there were votes, places, libraries, news or conversations is given the places for them as well. */
async function setUp(
  {strings}: Context,
  {session, storage, settings}: Pick<Plan, 'session' | 'storage' | 'settings'>,
): Promise<CoopLayout> {
  const {fetch, webId: owner} = session;
  const layout = need(await createCoop({...settings, fetch, storage, owner}), 'set-up');
  const founder = {resources: openResources(session, [storage]), fetch, owner, layout};
  need(await addPolls(founder), 'set-up');
  need(await addPlaces(founder), 'set-up');
  need(await foundLibraries(founder, {...strings.init.libraries, language: strings.language}), 'set-up');
  need(await foundNews(founder, {...strings.init.news, language: strings.language}), 'set-up');
  need(await foundConversations(founder, {...strings.init.conversations, language: strings.language}), 'set-up');
  const {room: title} = settings;
  if (title) need(await openCoopRoom({...founder, readers: {who: 'members'}, title, now: Date.now()}), 'set-up');
  return layout;
}

function tellDone(
  {strings}: Context,
  {layout, storage, found, settings}: Omit<Plan, 'session'> & {layout: CoopLayout},
): Done {
  const {coop} = layout;
  const html = tagsFor(coop);
  const moderators = found.moderators.length ? found.moderators : settings.moderators;
  return {
    text: strings.init.done({coop, html}),
    facts: {
      coop,
      name: found.coop?.name ?? settings.name,
      storage,
      moderators,
      created: !found.coop,
      withoutEffect: withoutEffect(found, settings),
      html,
    },
  };
}
