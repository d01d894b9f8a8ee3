import type {CoopChat} from '../../components/chat/chat.js';
import {createTalkingCoop, eleven, halfPast, write, type TalkingCoop} from '../support/elements/chat-page.js';
import {liveIn} from '../support/elements/clock.js';
import {all, expect, isAccessible, one, press, sees, textOf, type as typeInto, waitUntil} from '../support/elements/page.js';
import {catchSavedFiles} from '../support/elements/saved-files.js';

describe('files in a conversation', () => {
  liveIn('Europe/Paris');
  let talking: TalkingCoop;
  beforeEach(async () => {
    talking = await createTalkingCoop();
  });
  const choose = (chat: CoopChat, ...files: File[]) => {
    const data = new DataTransfer();
    for (const file of files) data.items.add(file);
    const input = one<HTMLInputElement>(chat, '#say-file');
    input.files = data.files;
    input.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  };
  const picture = async (): Promise<File> => {
    const canvas = new OffscreenCanvas(64, 48);
    const pencil = canvas.getContext('2d')!;
    pencil.fillStyle = 'teal';
    pencil.fillRect(0, 0, 64, 48);
    return new File([await canvas.convertToBlob({type: 'image/png'})], 'pain <b>.png', {type: 'image/png'});
  };
  const stored = () => talking.coop.pod.text(talking.room.dayAt(halfPast)) ?? '';

  it('does not send a picture without a description, then sends it, and shows it to others with its description', async () => {
    const chat = await talking.open();
    await write(chat, 'Regardez');
    choose(chat, await picture());
    await sees(chat, 'Description de pain <b>.png');
    press(chat, 'Envoyer');
    await sees(chat, 'Décrivez pain <b>.png en quelques mots');
    await isAccessible(chat);
    typeInto(chat, '.file input', 'Un pain [doré] sur une table');
    press(chat, 'Envoyer');
    await sees(chat, 'Message envoyé.');
    await waitUntil(() => all(chat, '.message img').length === 1);
    expect(one<HTMLImageElement>(chat, '.message img').alt).to.equal('Un pain [doré] sur une table');
    expect(stored()).to.match(/\.(?:webp|jpg)/);
    const other = await talking.open('amina');
    await waitUntil(() => all(other, '.message img').length === 1, textOf(other), {timeout: 5_000});
    const shown = one<HTMLImageElement>(other, '.message img');
    expect([shown.alt, shown.src.startsWith('blob:')]).to.deep.equal(['Un pain [doré] sur une table', true]);
    expect(textOf(other)).to.include('Regardez').and.not.to.include('.webp');
    await isAccessible(other);
  });

  it('sends a document, which others save and the page does not open', async () => {
    const chat = await talking.open();
    await write(chat, 'Le compte rendu');
    choose(chat, new File(['%PDF-1.4 x'], 'compte-rendu.pdf', {type: 'application/pdf'}));
    await sees(chat, 'Description de compte-rendu.pdf');
    press(chat, 'Envoyer');
    await sees(chat, 'Message envoyé.');
    const other = await talking.open('amina');
    await sees(other, 'Enregistrer compte-rendu.pdf');
    const saved = catchSavedFiles();
    press(other, 'Enregistrer compte-rendu.pdf');
    await waitUntil(() => saved.length === 1);
    expect(saved[0]!.name).to.equal('compte-rendu.pdf');
    expect(await saved[0]!.content.text()).to.equal('%PDF-1.4 x');
  });

  it('refuses a page with scripts and an empty file, each in a sentence, and keeps the words', async () => {
    const chat = await talking.open();
    await write(chat, 'Voici');
    choose(chat, new File(['<script>1</script>'], 'page.html', {type: 'text/html'}), new File([], 'vide.pdf'));
    await sees(chat, 'page.html ne peut pas être joint');
    await sees(chat, 'vide.pdf est vide.');
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.equal('Voici');
  });

  it('fetches no picture that lies elsewhere: it is a link', async () => {
    const {room} = talking;
    const url = 'https://tracker.example/p.png';
    await room.say('amina', `Ici\n![pixel](${url})`, {time: eleven, files: [url]});
    const chat = await talking.open();
    await sees(chat, 'Ici');
    await waitUntil(() => all(chat, '[part=file]').length === 1, textOf(chat));
    expect(all(chat, '.message img')).to.deep.equal([]);
    expect(one<HTMLAnchorElement>(chat, 'a[part=file]').href).to.equal(url);
  });
});
