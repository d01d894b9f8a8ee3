import {html} from 'lit';
import '../../components/directory/member-form.js';
import '../../components/directory/directory.js';
import '../../components/community/community.js';
import type {CoopMemberForm} from '../../components/directory/member-form.js';
import {reducePicture} from '../../components/data/picture.js';
import {Resources} from '../../pods/documents/resources.js';
import {readRoll} from '../../pods/members/roll.js';
import {amina, createSeededCoop, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {keptPictures} from '../support/elements/kept-pictures.js';
import {refuseStorage} from '../support/elements/refusals.js';
import {within} from '../support/elements/within.js';

/** A picture of coloured noise, which is what shrinks worst. */
async function drawNoise(width: number, height: number, type = 'image/png'): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d')!;
  const pixels = context.createImageData(width, height);
  let seed = 1;
  for (let index = 0; index < pixels.data.length; index++) {
    seed = (seed * 48_271) % 2_147_483_647;
    pixels.data[index] = index % 4 === 3 ? 255 : seed % 256;
  }
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), type));
  return new File([blob], 'photo', {type});
}

/** Chooses a file, as a person does. */
function chooseFile(element: Element, file: File): void {
  const input = one<HTMLInputElement>(element, '#photo');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('reducing a picture', () => {
  it('ends small enough for a profile, and for a list, whatever is on it', async () => {
    const reduced = await reducePicture(await drawNoise(1_200, 900));
    if (!reduced.ok) throw new Error(reduced.problem.kind);
    const {photo, thumbnail} = reduced.value;
    expect(photo.size).to.be.at.most(60_000);
    expect(photo.type).to.match(/^image\/(webp|jpeg)$/);
    const {width, height} = await createImageBitmap(photo);
    expect([width, height]).to.deep.equal([320, 240]);
    expect(thumbnail!.length).to.be.at.most(2_000);
    const small = await createImageBitmap(await (await fetch(thumbnail!)).blob());
    expect([small.width, small.height].every((side) => side >= 44 && side <= 48)).to.be.true;
  });

  it('enlarges nothing', async () => {
    const reduced = await reducePicture(await drawNoise(20, 10));
    if (!reduced.ok) throw new Error(reduced.problem.kind);
    const {width, height} = await createImageBitmap(reduced.value.photo);
    expect([width, height]).to.deep.equal([20, 10]);
  });

  it('leaves behind what the camera has noted', async () => {
    const jpeg = new Uint8Array(await (await drawNoise(64, 64, 'image/jpeg')).arrayBuffer());
    const note = new TextEncoder().encode('Exif\0\0N 44.7 E 4.9 ');
    const segment = new Uint8Array([0xff, 0xe1, 0, note.length + 2, ...note]);
    const withNote = new Blob([jpeg.slice(0, 2), segment, jpeg.slice(2)], {type: 'image/jpeg'});
    const reduced = await reducePicture(withNote);
    if (!reduced.ok) throw new Error(reduced.problem.kind);
    const text = new TextDecoder('latin1').decode(await reduced.value.photo.arrayBuffer());
    expect(text).not.to.include('N 44.7').and.not.to.include('Exif');
  });

  for (const [what, file, kind] of [
    ['that is no picture', new Blob(['<svg onload="alert(1)">'], {type: 'image/png'}), 'malformed'],
    ['of a kind that browsers do not read', new Blob(['\0\0\0\x18ftypheic'], {type: 'image/heic'}), 'malformed'],
    ['that is empty', new Blob([], {type: 'image/jpeg'}), 'malformed'],
    ['that is huge', new Blob([new Uint8Array((20 << 20) + 1)], {type: 'image/png'}), 'too-large'],
  ] as const) {
    it(`refuses a file ${what}`, async () => {
      const reduced = await reducePicture(file);
      expect(!reduced.ok && reduced.problem.kind).to.equal(kind);
    });
  }
});

describe('the photo in the form for one’s own profile', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let home: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina], pod);
    const roll = await readRoll(new Resources({fetch: pod.fetch}), coop.list);
    home = roll.ok ? roll.value.get(coop.webId('amina'))!.homes[0]! : '';
  });
  const form = html`<coop-member-form></coop-member-form>`;
  const showForm = (who = 'amina') => show<CoopMemberForm>(within(coop, form, who), 'coop-member-form');
  const card = () => pod.text('/amina/profile/card')!;
  const photoIn = (text: string) => /hasPhoto <([^>]+)>/.exec(text)?.[1];
  const puts = () => pod.arrivals.filter(({method, url}) => method === 'PUT' && url.includes('photo-'));
  const preview = (element: Element) => one<HTMLImageElement>(element, '.picture img');
  const hasPreview = (element: Element) => sees(element, 'Montrer ma photo dans l’annuaire');

  async function saveWith(file: File, isListed = false): Promise<CoopMemberForm> {
    const element = await showForm();
    chooseFile(element, file);
    await hasPreview(element);
    if (isListed) one<HTMLInputElement>(element, '.photo [type=checkbox]').click();
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée et l’annuaire est prévenu.');
    return element;
  }

  it('is shown before anything is sent, and says how heavy it will be', async () => {
    const element = await showForm();
    const before = pod.arrivals.length;
    expect(one<HTMLInputElement>(element, '#photo').accept).to.equal('image/png,image/jpeg,image/webp');
    expect(one(element, '#photo-hint').innerText).to.include('60 ko');
    chooseFile(element, await drawNoise(400, 400));
    await hasPreview(element);
    expect(preview(element).src).to.match(/^blob:/);
    expect(preview(element).alt).to.equal('Votre photo');
    expect(pod.arrivals.length).to.equal(before);
    await isAccessible(element);
  });

  it('is stored under a name that nobody can guess, where everybody can see it', async () => {
    await saveWith(await drawNoise(400, 400));
    const photo = photoIn(card())!;
    expect(photo).to.match(new RegExp(`^${home}public/photo-x[a-z0-9]{16}\\.(webp|jpg)$`));
    const answer = await pod.fetch(photo);
    expect([answer.status, answer.headers.get('content-type')]).to.deep.equal([
      200,
      `image/${photo.endsWith('webp') ? 'webp' : 'jpeg'}`,
    ]);
    expect(puts()[0]!.headers.get('if-none-match')).to.equal('*');
    expect(card()).not.to.include('thumbnail');
  });

  it('is in the directory only if the member has ticked that', async () => {
    const element = await showForm();
    chooseFile(element, await drawNoise(400, 400));
    await hasPreview(element);
    expect(one<HTMLInputElement>(element, '.photo [type=checkbox]').checked).to.be.false;
    one<HTMLInputElement>(element, '.photo [type=checkbox]').click();
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée');
    const thumbnail = /thumbnail <(data:image[^>]+)>/.exec(card())![1]!;
    expect(thumbnail.length).to.be.at.most(2_000);
    one<HTMLInputElement>(element, '.photo [type=checkbox]').click();
    await element.updateComplete;
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée');
    expect(card()).not.to.include('thumbnail');
    expect(photoIn(card())).to.be.a('string');
  });

  it('that was chosen is still there when the page was closed, until it is saved', async () => {
    const element = await showForm();
    chooseFile(element, await drawNoise(100, 100));
    await hasPreview(element);
    one<HTMLInputElement>(element, '.photo [type=checkbox]').click();
    await element.complete;
    await waitUntil(async () => (await keptPictures(coop.webId('amina'))) === 1);
    element.closest('coop-community')!.remove();
    expect(JSON.stringify([sessionStorage, localStorage])).not.to.match(/data:image|blob:/);
    const again = await showForm();
    expect(preview(again).src).to.match(/^blob:/);
    expect(one<HTMLInputElement>(again, '.photo [type=checkbox]').checked).to.be.true;
    press(again, 'Enregistrer');
    await sees(again, 'Votre fiche est enregistrée et');
    expect(photoIn(card())).to.be.a('string');
    expect(card()).to.include('thumbnail');
    await waitUntil(async () => (await keptPictures(coop.webId('amina'))) === 0);
  });

  it('is said to be gone with the page where the browser does not keep it', async () => {
    refuseStorage();
    const element = await showForm();
    chooseFile(element, await drawNoise(100, 100));
    await sees(element, 'Ce navigateur ne garde pas la photo : enregistrez avant de fermer la page.');
    await isAccessible(element);
  });

  it('takes the place of the former one, which is taken away once the profile is saved', async () => {
    await saveWith(await drawNoise(400, 400), true);
    const former = photoIn(card())!;
    await saveWith(await drawNoise(200, 200));
    expect(photoIn(card())).not.to.equal(former);
    expect(pod.text(former)).to.equal(undefined);
    expect(pod.text(photoIn(card())!)).to.be.a('string');
  });

  it('can be removed, file and all, and kept instead before that is saved', async () => {
    await saveWith(await drawNoise(400, 400), true);
    const photo = photoIn(card())!;
    const element = await showForm();
    press(element, 'Retirer la photo');
    await element.updateComplete;
    expect(all(element, '.picture img')).to.have.length(0);
    press(element, 'Garder la photo d’avant');
    await element.updateComplete;
    expect(preview(element).src).to.equal(photo);
    press(element, 'Enregistrer');
    await sees(element, 'Rien n’a changé.');
    press(element, 'Retirer la photo');
    await element.updateComplete;
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée');
    expect(card()).not.to.match(/hasPhoto|thumbnail/);
    expect(pod.text(photo)).to.equal(undefined);
  });

  it('of another app is left where it lies, though no longer named', async () => {
    const foreign = pod.put('/amina/me.png', 'picture', 'image/png');
    pod.put('/amina/profile/card', card().replace('foaf:Person', `foaf:Person; vcard:hasPhoto <${foreign}>`));
    const element = await showForm();
    press(element, 'Retirer la photo');
    await element.updateComplete;
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée');
    expect(card()).not.to.include('hasPhoto');
    expect(pod.text(foreign)).to.equal('picture');
  });

  for (const [what, file, sentence] of [
    ['too large', new File([new Uint8Array((20 << 20) + 1)], 'x.png', {type: 'image/png'}), 'Cette image dépasse 20 Mo.'],
    ['no picture', new File(['heic'], 'x.heic', {type: 'image/heic'}), 'Cette image est illisible.'],
  ] as const) {
    it(`says what to do when the file is ${what}, and keeps everything else`, async () => {
      const element = await showForm();
      type(element, '#note', 'Un long texte');
      chooseFile(element, file);
      await sees(element, sentence);
      expect(one<HTMLInputElement>(element, '#photo').value).to.equal('');
      expect(one(element, '#photo').getAttribute('aria-describedby')).to.include('photo-state');
      expect(one<HTMLInputElement>(element, '#note').value).to.equal('Un long texte');
      await isAccessible(element);
    });
  }

  it('is stored once when the profile is not written at the first try', async () => {
    const element = await showForm();
    chooseFile(element, await drawNoise(100, 100));
    await hasPreview(element);
    pod.faults.answer(503, {method: 'PATCH', path: '/amina/profile/card', times: 1});
    press(element, 'Enregistrer');
    await sees(element, 'C’est gardé sur cet appareil');
    expect(preview(element).src).to.match(/^blob:/);
    await sees(element, 'Votre fiche est enregistrée et');
    expect(puts()).to.have.length(1);
    expect(photoIn(card())).to.equal(puts()[0]!.url);
  });

  it('keeps the text when there is no room for the photo', async () => {
    const element = await showForm();
    type(element, '#place', 'Die');
    chooseFile(element, await drawNoise(100, 100));
    await hasPreview(element);
    pod.faults.answer(507, {method: 'PUT', path: /photo-/});
    press(element, 'Enregistrer');
    await sees(element, 'Il n’y a plus de place');
    expect(card()).to.include('Valence');
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée et');
    expect(card()).to.include('Die');
    expect(photoIn(card())).to.be.a('string');
  });

  it('that was chosen last holds when two devices have chosen one each', async () => {
    const [first, second] = [await showForm(), await showForm()];
    for (const [element, size] of [
      [first, 60],
      [second, 80],
    ] as const) {
      chooseFile(element, await drawNoise(size, size));
      await hasPreview(element);
      press(element, 'Enregistrer');
      await sees(element, 'Votre fiche est enregistrée');
      await element.complete;
    }
    expect(puts()).to.have.length(2);
    expect(photoIn(card())).to.equal(puts()[1]!.url);
    expect(textOf(second)).not.to.include('modifiée ailleurs');
  });

  it('leaves the screen when another person signs in', async () => {
    const element = await showForm();
    chooseFile(element, await drawNoise(100, 100));
    await hasPreview(element);
    const community = element.closest('coop-community')!;
    coop.addStranger({id: 'nour', name: 'Nour'});
    community.identity = coop.identity('nour');
    await sees(element, 'Tout le monde pourra le lire.');
    expect(all(element, '#photo, img')).to.have.length(0);
  });

  it('is no field for somebody without a home here, where there is no place for it', async () => {
    coop.addStranger({id: 'nour', name: 'Nour'});
    const element = await showForm('nour');
    expect(all(element, '#photo')).to.have.length(0);
    expect(named(element, 'Enregistrer')).to.be.instanceOf(HTMLElement);
    expect(textOf(element)).not.to.include('Photo');
  });
});
