import type {CoopChat} from '../../components/chat/chat.js';
import {dropDraftsOf} from '../../components/data/kept-drafts.js';
import {dropPicturesOf} from '../../components/data/kept-pictures.js';
import {createTalkingCoop, eleven, halfPast, toBox, write, type TalkingCoop} from '../support/elements/chat-page.js';
import {liveIn} from '../support/elements/clock.js';
import {draftKeys} from '../support/elements/drafts.js';
import {keptPictures} from '../support/elements/kept-pictures.js';
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

  const remember = async (): Promise<CoopChat> => {
    const chat = await talking.open();
    await write(chat, 'Le compte rendu et une photo');
    choose(chat, new File(['%PDF-1.4 x'], 'compte-rendu.pdf', {type: 'application/pdf'}), await picture());
    await sees(chat, 'Description de pain <b>.png');
    typeInto(chat, '.file input[aria-describedby]', 'Un pain doré');
    await chat.complete;
    return chat;
  };
  const described = (chat: CoopChat) => all(chat, '.file input').map((input) => (input as HTMLInputElement).value);

  it('come back into the box with a message that was refused, and are sent with it then', async () => {
    const {coop, room} = talking;
    await room.say('amina', 'Qui a noté ?', {time: eleven});
    const chat = await talking.open();
    await sees(chat, 'Qui a noté');
    one(chat, '.menu').click();
    await chat.updateComplete;
    press(chat, 'Répondre');
    await write(chat, 'Voici');
    choose(chat, new File(['%PDF-1.4 x'], 'compte-rendu.pdf', {type: 'application/pdf'}), await picture());
    await sees(chat, 'Description de pain <b>.png');
    typeInto(chat, '.file input[aria-describedby]', 'Un pain [doré]');
    coop.pod.faults.answer(403, {method: 'PATCH', path: new URL(room.dayAt(halfPast)).pathname, times: 1});
    press(chat, 'Envoyer');
    await sees(chat, 'Ce message n’a pas été envoyé.');
    expect(one(chat, 'blockquote').innerText).to.equal('Voici');
    await sees(chat, 'Avec compte-rendu.pdf, pain <b>.png.');
    await isAccessible(chat);
    press(chat, 'Le reprendre pour le corriger');
    await waitUntil(() => !textOf(chat).includes('n’a pas été envoyé'));
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.equal('Voici');
    expect(described(chat)).to.deep.equal(['compte-rendu.pdf', 'Un pain [doré]']);
    await sees(chat, 'Vous répondez à Amina');
    press(chat, 'Envoyer');
    await sees(chat, 'Message envoyé.');
    await waitUntil(() => all(chat, '.message img').length === 1, textOf(chat), {timeout: 5_000});
    expect(one<HTMLImageElement>(chat, '.message img').alt).to.equal('Un pain [doré]');
    await sees(chat, 'Enregistrer compte-rendu.pdf');
    expect(await keptPictures(talking.coop.webId('elodie'))).to.equal(0);
  });

  it('wait on the device with the words until the person comes back', async () => {
    (await remember()).remove();
    const chat = await talking.open();
    await sees(chat, 'pas encore envoyé');
    await waitUntil(() => described(chat).length === 2);
    expect(described(chat)).to.deep.equal(['compte-rendu.pdf', 'Un pain doré']);
    press(chat, 'Envoyer');
    await sees(chat, 'Message envoyé.');
    await waitUntil(() => all(chat, '.message img').length === 1, textOf(chat), {timeout: 5_000});
    expect(all(chat, '.file')).to.deep.equal([]);
    await waitUntil(async () => (await keptPictures(talking.coop.webId('elodie'))) === 0);
  });

  it('wait without words as well, and go with the draft', async () => {
    const first = await talking.open();
    await toBox(first);
    choose(first, new File(['%PDF-1.4 x'], 'compte-rendu.pdf', {type: 'application/pdf'}));
    await sees(first, 'Description de compte-rendu.pdf');
    await first.complete;
    first.remove();
    const chat = await talking.open();
    await sees(chat, 'Description de compte-rendu.pdf');
    press(chat, 'Effacer ce brouillon');
    await waitUntil(() => !textOf(chat).includes('compte-rendu.pdf'));
    await waitUntil(async () => (await keptPictures(talking.coop.webId('elodie'))) === 0);
    expect(draftKeys()).to.deep.equal([]);
  });

  it('are forgotten when their author’s drafts are, and are nobody else’s', async () => {
    (await remember()).remove();
    const other = await talking.open('amina');
    await toBox(other);
    expect(described(other)).to.deep.equal([]);
    await dropDraftsOf(talking.coop.webId('elodie'));
    expect(await keptPictures(talking.coop.webId('elodie'))).to.equal(0);
    const chat = await talking.open();
    await toBox(chat);
    expect(described(chat)).to.deep.equal([]);
  });

  it('that the device has lost are named, to be added again', async () => {
    (await remember()).remove();
    await dropPicturesOf(() => true);
    const chat = await talking.open();
    await sees(chat, 'compte-rendu.pdf n’est plus sur cet appareil');
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.equal('Le compte rendu et une photo');
    await isAccessible(chat);
  });

  it('that are too large for the device together are said not to be kept there, and are sent all the same', async () => {
    const chat = await talking.open();
    await write(chat, 'Les plans');
    const plans = [1, 2, 3].map(
      (number) => new File([new Uint8Array(8_000_000)], `plan-${number}.pdf`, {type: 'application/pdf'}),
    );
    choose(chat, ...plans);
    await sees(chat, 'Cet appareil ne garde pas plan-3.pdf');
    expect(textOf(chat)).to.not.include('ne garde pas plan-2.pdf');
    await isAccessible(chat);
    press(chat, 'Envoyer');
    await sees(chat, 'Message envoyé.');
    await sees(chat, 'Enregistrer plan-3.pdf');
  });

  it('stay where they are while another message is changed', async () => {
    await talking.room.say('elodie', 'Samdi', {time: eleven});
    const chat = await remember();
    one(chat, '.menu').click();
    await chat.updateComplete;
    press(chat, 'Modifier');
    await sees(chat, 'Vous modifiez votre message');
    expect(described(chat)).to.deep.equal([]);
    typeInto(chat, 'textarea', 'Samedi');
    press(chat, 'Enregistrer');
    await waitUntil(() => described(chat).length === 2);
    expect(one<HTMLTextAreaElement>(chat, 'textarea').value).to.equal('Le compte rendu et une photo');
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
