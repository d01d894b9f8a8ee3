import type {CoopChat} from '../../components/chat/chat.js';
import {readMyChats} from '../../pods/chat/my-chats.js';
import {Resources} from '../../pods/index.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {addRoom, type SeededRoom} from '../support/elements/chat.js';
import {aDay, aMinute, createTalkingCoop, eleven, type TalkingCoop} from '../support/elements/chat-page.js';
import {liveIn} from '../support/elements/clock.js';
import {all, expect, isAccessible, one, press, sees, textOf, type as typeInto, waitUntil} from '../support/elements/page.js';
import {catchSavedFiles} from '../support/elements/saved-files.js';

describe('what one does with a conversation as a whole', () => {
  liveIn('Europe/Paris');
  let talking: TalkingCoop;
  beforeEach(async () => {
    talking = await createTalkingCoop();
  });
  const openTools = async (channel?: string, who = 'elodie') => {
    const chat = await talking.open(who, channel);
    await waitUntil(() => all(chat, '.message').length > 0);
    one(chat, '.tools summary').click();
    await sees(chat, 'Chercher dans la conversation');
    return chat;
  };
  const mine = async () => {
    const {coop} = talking;
    const {webId, fetch} = coop.identity('elodie');
    const session = () => ({status: 'signed-in', webId, fetch}) as const;
    const resources = new Resources({fetch: coop.pod.fetch, session, mayAuthenticate: () => true});
    const read = await readMyChats(resources, coop.home('elodie'));
    return read.ok ? read.value : undefined;
  };
  /** A room of some weeks, with forty messages a week. */
  const addLongRoom = async (): Promise<SeededRoom> => {
    const {coop} = talking;
    const room = await addRoom(coop, 'amina', {now: eleven - 21 * aDay, title: 'Long'});
    for (const week of [3, 2, 1, 0]) {
      const day = eleven - week * 7 * aDay;
      const lines = Array.from({length: 40}, (_, at) => {
        const time = day + at * aMinute - 3_600_000;
        return `<${room.channel}> wf:message <#Msg${time}>. <#Msg${time}> sioc:content "Semaine ${week}, message ${at}."; foaf:maker <${coop.webId('zoe')}>;
          dct:created "${new Date(time).toISOString()}"^^xsd:dateTime.`;
      });
      room.forge(room.dayAt(day), lines.join('\n'));
    }
    return room;
  };

  it('searches back as far as there is something, and goes to what it finds', async () => {
    const room = await addLongRoom();
    const chat = await openTools(room.channel);
    typeInto(chat, '#chat-search', 'semaine 3, message 7');
    press(chat, 'Chercher');
    await waitUntil(() => all(chat, '.found li').length > 0, textOf(chat), {timeout: 5_000});
    await sees(chat, /1 message trouvé/);
    await isAccessible(chat);
    one(chat, '.found button').click();
    await waitUntil(() => chat.shadowRoot!.activeElement?.classList.contains('message'));
    expect((chat.shadowRoot!.activeElement as HTMLElement).innerText).to.include('Semaine 3, message 7.');
  });

  it('stops a search where it is', async () => {
    const room = await addLongRoom();
    const chat = await openTools(room.channel);
    const held = talking.coop.pod.faults.hold({method: 'GET', path: /\/2026\/11\/(?:07|14)\//});
    typeInto(chat, '#chat-search', 'introuvable');
    press(chat, 'Chercher');
    await held.arrived;
    press(chat, 'Arrêter');
    await sees(chat, /Aucun message trouvé depuis le .* novembre 2026/);
    expect(textOf(chat)).to.not.include('0 message');
    held.release();
    expect(all(chat, '.found li')).to.deep.equal([]);
    press(chat, 'Chercher plus loin');
    await sees(chat, 'Aucun message trouvé.');
  });

  it('says of a search that is stopped what it had found until then, and goes on from there', async () => {
    const room = await addLongRoom();
    const chat = await openTools(room.channel);
    const held = talking.coop.pod.faults.hold({method: 'GET', path: /\/2026\/11\/(?:07|14)\//});
    typeInto(chat, '#chat-search', 'message 7.');
    press(chat, 'Chercher');
    await held.arrived;
    const before = all(chat, '.found li').length;
    expect(before).to.be.greaterThan(0);
    press(chat, 'Arrêter');
    await sees(chat, new RegExp(`${before} messages? trouvés? depuis le .* novembre 2026`));
    held.release();
    press(chat, 'Chercher plus loin');
    await sees(chat, /4 messages trouvés\./);
    expect(all(chat, '.found li')).to.have.length(4);
  });

  it('goes to a date, on from there, and back to the end', async () => {
    const room = await addLongRoom();
    const chat = await openTools(room.channel);
    expect(textOf(chat)).to.not.include('Semaine 2');
    typeInto(chat, '#chat-date', '2026-11-14');
    press(chat, 'Y aller');
    await sees(chat, 'Semaine 2, message 0.');
    expect(textOf(chat)).to.not.include('Semaine 0');
    press(chat, 'Voir la suite');
    await sees(chat, 'Semaine 1, message 0.');
    press(chat, 'Revenir aux derniers messages');
    await sees(chat, 'Semaine 0, message 39.');
    expect(textOf(chat)).to.not.include('Semaine 2');
  });

  it('saves what is shown as text, as data and for another application', async () => {
    const {room} = talking;
    await room.say('amina', 'Bonjour à **tous**', {time: eleven});
    await room.say('elodie', 'Salut', {time: eleven + aMinute});
    const saved = catchSavedFiles();
    const chat = await openTools();
    await waitUntil(() => !textOf(chat).includes('vérification'));
    press(chat, 'En texte');
    press(chat, 'En données (JSON)');
    press(chat, 'Pour une autre application de discussion');
    await waitUntil(() => saved.length === 3);
    const contents = new Map(await Promise.all(saved.map(async ({name, content}) => [name, await content.text()] as const)));
    expect([...contents.keys()].sort()).to.deep.equal(['Fournil.json', 'Fournil.ttl', 'Fournil.txt']);
    expect(contents.get('Fournil.txt')).to.include('Amina Benali').and.to.include('Bonjour à **tous**');
    expect(JSON.stringify(JSON.parse(contents.get('Fournil.json')!))).to.include('Salut');
    const graph = await parseTurtle(contents.get('Fournil.ttl')!, room.channel);
    expect([...graph].some(({object}) => object.value === 'Salut')).to.equal(true);
  });

  it('mutes a conversation, and remembers it', async () => {
    await talking.room.say('amina', 'Bonjour', {time: eleven});
    const chat = await openTools();
    const box = () => all<HTMLInputElement>(chat, '.tools .aloud input')[1]!;
    await sees(chat, 'Mettre en sourdine');
    box().click();
    await sees(chat, 'C’est noté.');
    expect((await mine())?.chats.get(talking.room.channel)?.isMuted).to.equal(true);
    chat.parentElement!.remove();
    const again = await openTools();
    await waitUntil(() => all<HTMLInputElement>(again, '.tools .aloud input')[1]?.checked);
  });

  it('notes quiet hours once both ends are there', async () => {
    await talking.room.say('amina', 'Bonjour', {time: eleven});
    const chat = await openTools();
    await sees(chat, 'Heures calmes');
    const set = (at: number, value: string) => {
      const field = all<HTMLInputElement>(chat, '[type=time]')[at]!;
      field.value = value;
      field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    };
    set(0, '22:00');
    expect(textOf(chat)).to.not.include('C’est noté.');
    set(1, '07:00');
    await sees(chat, 'C’est noté.');
    expect((await mine())?.quiet).to.deep.equal({from: '22:00', until: '07:00'});
  });

  it('leaves a conversation after asking once more, and comes back', async () => {
    await talking.room.say('amina', 'Bonjour', {time: eleven});
    const chat: CoopChat = await openTools();
    await sees(chat, 'Quitter la conversation');
    press(chat, 'Quitter la conversation');
    await sees(chat, 'Ce que vous y avez écrit reste');
    press(chat, 'Quitter');
    await sees(chat, 'Vous avez quitté cette conversation.');
    press(chat, 'Revenir');
    await sees(chat, 'Quitter la conversation');
  });
});
