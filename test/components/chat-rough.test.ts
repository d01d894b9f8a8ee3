import type {CoopChat} from '../../components/chat/chat.js';
import {newName} from '../../vocab/kinds/chat/utterance.js';
import {addRoom} from '../support/elements/chat.js';
import {aMinute, createTalkingCoop, eleven, halfPast, send, write, type TalkingCoop} from '../support/elements/chat-page.js';
import {liveIn} from '../support/elements/clock.js';
import {all, expect, isAccessible, one, press, sees, shortenWaits, textOf, waitUntil} from '../support/elements/page.js';

const script = '<img src=x onerror="window.acted=1"><script>window.acted=1</script>';

describe('a conversation in which rough things are written', () => {
  liveIn('Europe/Paris');
  let talking: TalkingCoop;
  beforeEach(async () => {
    talking = await createTalkingCoop();
  });
  /** Somebody says something with another app, which has no limits. */
  const said = (text: string, at = eleven) => {
    const {room, coop} = talking;
    const name = newName(at, () => crypto.randomUUID());
    room.forge(
      room.dayAt(at),
      `<${room.channel}> wf:message <#${name}>. <#${name}> sioc:content ${JSON.stringify(text)}; foaf:maker <${coop.webId('zoe')}>;
        dct:created "${new Date(at).toISOString()}"^^xsd:dateTime.`,
    );
  };
  const messageOf = (chat: CoopChat, at = 0) => all(chat, '.message')[at]!;

  it('shows the beginning of a message of 100 kB, and all that it can show when asked', async () => {
    said(`Début. ${'mot '.repeat(25_000)}Fin.`);
    const chat = await talking.open();
    await sees(chat, 'Début.');
    expect(messageOf(chat).innerText.length).to.be.below(5_000);
    press(chat, 'Lire tout le message');
    await waitUntil(() => messageOf(chat).innerText.length > 10_000);
    await isAccessible(chat);
  });

  it('does not send a message of 100 kB, says by how much it is too long, and keeps it', async () => {
    const chat = await talking.open();
    await send(chat, 'x'.repeat(100_000));
    await sees(chat, /trop long de 80\s000 signes/);
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.have.length(100_000);
    expect(all(chat, '.message')).to.deep.equal([]);
  });

  it('shows a message of spaces alone without breaking, and sends none', async () => {
    said(' \n\u00a0\u200b \u3000');
    const chat = await talking.open();
    await waitUntil(() => all(chat, '.message').length === 1);
    expect(messageOf(chat).innerText).to.include('Zoé Œuvrard');
    await send(chat, ' \u200b\u00a0\u3000\n ');
    await sees(chat, 'Écrivez quelque chose');
    expect(all(chat, '.message')).to.have.length(1);
  });

  it('lets no sign that turns the direction of reading act on the names and words around it', async () => {
    said('Avant \u202egnp.exe\u202c après \u2066isolé');
    const chat = await talking.open();
    await sees(chat, 'Avant');
    expect(messageOf(chat).textContent).to.not.match(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('keeps signs that are piled upon signs within their message', async () => {
    said(`Z${'\u0301\u0322\u033b'.repeat(300)}algo`);
    said('En dessous', eleven + aMinute);
    const chat = await talking.open();
    await sees(chat, 'En dessous');
    expect(messageOf(chat).textContent.match(/\p{M}/gu)!.length).to.be.below(40);
  });

  it('shows 2,000 emoji without making the page wider', async () => {
    said('👩‍👩‍👧‍👦'.repeat(2_000));
    const chat = await talking.open();
    await sees(chat, '👩‍👩‍👧‍👦');
    const {scrollWidth, clientWidth} = chat;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('runs no markup in a title, a name, a text or the name of a file', async () => {
    const {coop, room} = talking;
    const rough = await addRoom(coop, 'amina', {now: eleven - aMinute, title: script});
    const webId = coop.webId('amina');
    coop.pod.put(
      webId.split('#')[0]!,
      `<${webId}> <http://xmlns.com/foaf/0.1/name> ${JSON.stringify(script)}; <http://www.w3.org/2006/vcard/ns#fn> ${JSON.stringify(script)}.`,
    );
    const file = `${coop.home('amina')}members/x.pdf`;
    coop.pod.put(file, 'PDF');
    await rough.say('amina', `${script}\n[${script.replace(/[[\]]/g, '')}](${file})`, {time: eleven, files: [file]});
    const chat = await talking.open('elodie', rough.channel);
    await sees(chat, 'onerror');
    expect(one(chat, 'h2').innerText).to.include('<img');
    expect(all(chat, 'img, script')).to.deep.equal([]);
    expect((window as unknown as {acted?: number}).acted).to.equal(undefined);
    expect(room.channel).to.not.equal(rough.channel);
    await isAccessible(chat);
  });

  it('says one’s own markup as it was typed', async () => {
    const chat = await talking.open();
    await send(chat, script);
    await sees(chat, 'Message envoyé.');
    expect(messageOf(chat).innerText).to.include('<script>');
    expect((window as unknown as {acted?: number}).acted).to.equal(undefined);
  });

  it('has the last page alone on the page, of a day of 10,000 messages', async function () {
    this.timeout(30_000);
    shortenWaits(100_000);
    const {coop, room} = talking;
    const lines = Array.from({length: 10_000}, (_, index) => {
      const time = halfPast - (10_000 - index) * 1_000;
      return `<${room.channel}> wf:message <#Msg${time}>. <#Msg${time}> sioc:content "Message ${index + 1}."; foaf:maker <${coop.webId('zoe')}>;
        dct:created "${new Date(time).toISOString()}"^^xsd:dateTime.`;
    });
    room.forge(room.dayAt(halfPast), lines.join('\n'));
    const chat = await talking.open();
    await waitUntil(() => textOf(chat).includes('Message 10000.'), 'the last', {timeout: 20_000});
    expect(all(chat, '.message')).to.have.length(30);
    press(chat, 'Voir plus ancien');
    await waitUntil(() => all(chat, '.message').length === 60, 'sixty', {timeout: 20_000});
    expect(messageOf(chat).innerText).to.include('Message 9941.');
    await write(chat, 'Rien ne traîne');
  });
});
