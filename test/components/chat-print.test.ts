import {createTalkingCoop, aMinute, eleven, type TalkingCoop} from '../support/elements/chat-page.js';
import {liveIn} from '../support/elements/clock.js';
import {all, atEnd, expect, isAccessible, sees, textOf, waitUntil} from '../support/elements/page.js';

const print = () => dispatchEvent(new Event('beforeprint'));

describe('on paper, a conversation', () => {
  liveIn('Europe/Paris');
  let talking: TalkingCoop;
  beforeEach(async () => {
    talking = await createTalkingCoop();
    atEnd(() => dispatchEvent(new Event('afterprint')));
  });

  it('has all that is loaded on it, threads and long messages whole, and no buttons among the messages', async () => {
    const {room, open} = talking;
    const root = await room.say('amina', `Long. ${'mot '.repeat(2_000)}La fin.`, {time: eleven});
    await room.say('elodie', 'Dans le fil', {time: eleven + aMinute, thread: root});
    await room.say('zoe', 'Réponse', {time: eleven + 2 * aMinute, answers: root});
    await room.act('zoe', {act: 'react', message: root, name: 'r1', sign: '👍', time: eleven + aMinute}, room.dayAt(eleven));
    const chat = await open();
    await sees(chat, 'Réponse');
    await waitUntil(() => !textOf(chat).includes('vérification') && textOf(chat).includes('👍 1'));
    expect(all(chat, '.message')).to.have.length(2);
    expect(textOf(chat)).to.not.include('La fin.');
    print();
    expect(all(chat, '.message')).to.have.length(3);
    expect(all(chat, '.message button')).to.deep.equal([]);
    expect(textOf(chat)).to.include('La fin.').and.to.include('Dans le fil').and.to.include('En réponse à Amina Benali');
    expect(textOf(chat)).to.include('👍 1');
    await isAccessible(chat);
    dispatchEvent(new Event('afterprint'));
    expect(all(chat, '.message')).to.have.length(2);
    expect(all(chat, '.message .menu').length).to.equal(2);
  });
});
