import {dayAddress} from '../../vocab/formats/longchat/addresses.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {aDay, aMinute, createTalkingCoop, eleven, halfPast, type TalkingCoop} from '../support/elements/chat-page.js';
import {all, expect, one, press, sees, textOf, usePods, waitUntil} from '../support/elements/page.js';
import {chatPrefixes} from '../support/chat/turtle.js';
import {createMemoryPod} from '../support/memory-pod.js';

describe('a room whose keeper passes by', () => {
  liveIn('Europe/Paris');
  let talking: TalkingCoop;
  beforeEach(async () => {
    talking = await createTalkingCoop();
  });
  const stored = () => talking.coop.pod.text(talking.room.dayAt(eleven)) ?? '';

  /** Somebody says something and takes it back. */
  const sayAndTakeBack = async (who: string, text: string) => {
    const {room} = talking;
    const message = await room.say(who, text, {time: eleven});
    const name = `Msg${eleven + aMinute}-r`;
    await room.act(who, {act: 'remove', message, latest: message, name, time: eleven + aMinute}, room.dayAt(eleven));
  };

  it('has the words of what was taken back no more', async () => {
    await sayAndTakeBack('elodie', 'Secret');
    expect(stored()).to.include('Secret');
    const chat = await talking.open('amina');
    await sees(chat, 'Ce message a été retiré.');
    await waitUntil(() => !stored().includes('Secret'), undefined, {timeout: 5_000});
    expect(stored()).to.include('message deleted');
    await chat.refresh();
    expect(textOf(chat)).to.include('Ce message a été retiré.');
  });

  it('loses what is taken back while it is on the keeper’s screen', async () => {
    const chat = await talking.open('amina');
    await sees(chat, 'Personne n’a encore rien écrit');
    await sayAndTakeBack('elodie', 'Secret');
    await chat.refresh();
    await sees(chat, 'Ce message a été retiré.');
    await waitUntil(() => !stored().includes('Secret'), undefined, {timeout: 5_000});
  });

  it('is as it was when somebody else has looked', async () => {
    await sayAndTakeBack('elodie', 'Secret');
    const chat = await talking.open('zoe');
    await sees(chat, 'Ce message a été retiré.');
    const chatOfKeeper = await talking.open('amina');
    await sees(chatOfKeeper, 'Ce message a été retiré.');
    await waitUntil(() => !stored().includes('Secret'), undefined, {timeout: 5_000});
    const {pod} = talking.coop;
    const changes = pod.arrivals.filter(({method, url}) => method === 'PATCH' && url === talking.room.dayAt(eleven));
    expect(changes.map(({agent}) => agent).at(-1)).to.equal(talking.coop.webId('amina'));
    expect(changes.map(({agent}) => agent)).to.not.include(talking.coop.webId('zoe'));
  });

  it('is prepared for more days', async () => {
    setClock('2026-11-29T11:30:00Z');
    const {room, coop} = talking;
    const ahead = dayAddress(room.channel, halfPast + 6 * aDay);
    expect(coop.pod.text(ahead)).to.equal(undefined);
    await sees(await talking.open('amina'), 'Personne n’a encore rien écrit');
    await waitUntil(() => coop.pod.text(ahead) !== undefined, undefined, {timeout: 5_000});
  });
});

describe('a signed message', () => {
  liveIn('Europe/Paris');
  const zoeRoom = 'https://zoe.example/chat/index.ttl#this';
  const day = 'https://zoe.example/chat/2023/11/14/chat.ttl';
  const webId = 'https://zoe.example/profile/card#me';
  /** As in the tests of signatures: made by the library that SolidOS signs with, with the key of the first vector of BIP 340. */
  const vector =
    '8585c31cf57b83e8e048e37228582b0cc18ccafd2c035b8f7de6fbc9b8a7ff0605c305991c24db73db4ab4584cca016495f7fca37c2ed5837c9207865b3f115e';
  const key = 'f9308a019258c31049344f85f89d5229b531c845836f99b08601f113bce036f9';
  const words = `<#Msg1700000000000> dct:created "2023-11-14T22:13:20Z"^^xsd:dateTime; sioc:content "Signed, zoé 👍"; foaf:maker <${webId}>;
    <https://w3id.org/security#proofValue> "${vector}".`;

  const begin = async (turtle = words) => {
    const talking = await createTalkingCoop();
    const pod = createMemoryPod({origin: 'https://zoe.example'});
    usePods(talking.coop.pod, pod);
    pod.put(
      '/chat/index.ttl',
      `${chatPrefixes}<#this> a meeting:LongChat; <http://purl.org/dc/elements/1.1/title> "Chez Zoé".`,
    );
    pod.put(day, `${chatPrefixes}<${zoeRoom}> wf:message <#Msg1700000000000>. ${turtle}`);
    pod.put(
      '/profile/card',
      `<${webId}> <http://www.w3.org/ns/pim/space#storage> <https://zoe.example/>; <http://xmlns.com/foaf/0.1/name> "Zoé".`,
    );
    pod.put('/profile/keys/publicKey.ttl', `<${webId}> <http://www.w3.org/ns/solid/terms#publicKey> "${key}".`);
    return {talking, pod};
  };

  it('is marked as signed, since its author’s key has signed it', async () => {
    const {talking} = await begin();
    const chat = await talking.open('elodie', zoeRoom);
    await sees(chat, 'Signed, zoé 👍');
    await waitUntil(() => all(chat, '.mark.signed').length === 1, textOf(chat));
    expect(one(chat, '.mark').innerText).to.equal('signé');
  });

  it('is unconfirmed if a letter of it is another one', async () => {
    const {talking, pod} = await begin(words.replace('Signed', 'Forged'));
    const chat = await talking.open('elodie', zoeRoom);
    await sees(chat, 'nom non confirmé');
    await waitUntil(() => pod.arrivals.some(({url}) => url.endsWith('publicKey.ttl')));
    await chat.updateComplete;
    expect(all(chat, '.mark.signed')).to.deep.equal([]);
  });

  it('lets no host know who reads that neither the room, nor the coop, nor a member has', async () => {
    const {talking, pod} = await begin();
    const {room, open} = talking;
    await room.say('amina', 'Bonjour', {time: eleven});
    room.forge(room.dayAt(eleven), `<${room.channel}> wf:message <#Msg1700000000000>. ${words}`);
    const chat = await open('elodie');
    await sees(chat, 'nom non confirmé');
    press(chat, 'Agir');
    await chat.refresh();
    expect(pod.arrivals).to.deep.equal([]);
  });
});
