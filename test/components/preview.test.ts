import {html} from 'lit';
import '../../components/library/document.js';
import '../../components/community/community.js';
import type {CoopDocument} from '../../components/library/document.js';
import {decodeText} from '../../components/library/preview/decode.js';
import {readTable} from '../../components/library/preview/read-table.js';
import {confirmPreview} from '../../pods/files/preview-check.js';
import {previewOf} from '../../pods/files/preview-type.js';
import {readPart} from '../../pods/files/read-part.js';
import {addLibrary, type SeededLibrary, type ShelvedDocument} from '../support/elements/library.js';
import {
  all,
  atEnd,
  expect,
  isAccessible,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {watchFiles} from '../support/elements/saved-files.js';
import {amina, createSeededCoop, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** The smallest picture there is: one transparent dot. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const page = '<!doctype html><html><body><script>parent.stolen = true</script></body></html>';

describe('what of a file may be shown', () => {
  for (const type of [
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'application/xml',
    'text/xml',
    'text/javascript',
    '',
    undefined,
    '__proto__',
  ])
    it(`is nothing if it says that it is ${type === undefined ? 'nothing at all' : `“${type}”`}`, () => {
      expect(previewOf(type)).to.equal(undefined);
    });

  it('is told by its media type, however that is written', () => {
    expect(previewOf('Text/Plain; charset=utf-8')).to.deep.equal({kind: 'text', type: 'text/plain'});
    expect(previewOf('application/pdf')?.kind).to.equal('pdf');
  });

  it('is nothing if it begins like a page, whatever it says it is', () => {
    for (const type of [
      'application/pdf',
      'image/png',
      'image/jpeg',
      'image/gif',
      'image/webp',
      'image/avif',
      'video/mp4',
      'audio/mpeg',
    ])
      expect(confirmPreview(previewOf(type)!, bytesOf(page)), type).to.equal(undefined);
  });

  it('is a picture of the kind that it really is', () => {
    expect(confirmPreview(previewOf('image/jpeg')!, dot)).to.deep.equal({kind: 'image', type: 'image/png'});
  });

  it('is a PDF only if it begins as one', () => {
    expect(confirmPreview(previewOf('application/pdf')!, bytesOf('%PDF-1.7'))?.kind).to.equal('pdf');
    expect(confirmPreview(previewOf('application/pdf')!, bytesOf('<html>%PDF-1.7'))).to.equal(undefined);
  });

  it('is no text if there are signs in it that texts do not have', () => {
    expect(confirmPreview(previewOf('text/plain')!, dot)).to.equal(undefined);
    expect(confirmPreview(previewOf('text/plain')!, bytesOf('\xff\xfeB\x00o\x00'))?.kind).to.equal('text');
  });
});

describe('a text of unknown letters', () => {
  it('is read as UTF-8, also if it is cut in the middle of a letter', () => {
    const bytes = new TextEncoder().encode('Été 🌱');
    expect(decodeText(bytes)).to.equal('Été 🌱');
    expect(decodeText(bytes.slice(0, -1))).to.equal('Été ');
  });

  it('is read as programs for Windows write it', () => {
    expect(decodeText(bytesOf('\xc9t\xe9 \x80'))).to.equal('Été €');
    expect(decodeText(bytesOf('\xff\xfe\xc9\x00t\x00'))).to.equal('Ét');
  });
});

describe('a table of texts', () => {
  it('is cut where its own sign stands', () => {
    expect(readTable('Nom;Montant\nAmina;1,50\nZoé;2,00\n', true).rows).to.deep.equal([
      ['Amina', '1,50'],
      ['Zoé', '2,00'],
    ]);
    expect(readTable('a\tb\n1\t2', true).head).to.deep.equal(['a', 'b']);
    expect(readTable('a,b\n"1, et 2",3', true).rows).to.deep.equal([['1, et 2', '3']]);
  });

  it('has rows of one length, and no more than a page can show', () => {
    const long = readTable(`a;b\n${'1;2;3\n'.repeat(500)}`, true);
    expect(long.head).to.deep.equal(['a', 'b', '']);
    expect(long.rows).to.have.length(200);
    expect(long.isCut).to.equal(true);
    expect(readTable(`${'x,'.repeat(5_000)}x\n`, true).head).to.have.length(50);
  });

  it('leaves out the last row of a file that was cut', () => {
    const {rows, isCut} = readTable('a,b\n1,2\n3', false);
    expect(rows).to.deep.equal([['1', '2']]);
    expect(isCut).to.equal(true);
  });
});

describe('reading a part of a file', () => {
  const answer = (body: BodyInit, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));

  it('asks for no more than it wants, and cuts what a server sends that cannot do that', async () => {
    let asked: string | null = '';
    const fetcher: typeof fetch = (_, init) => {
      asked = new Headers(init?.headers).get('range');
      return Promise.resolve(new Response('x'.repeat(1_000)));
    };
    const read = await readPart({fetch: fetcher, url: 'https://a.example/x', maxBytes: 100, isStartEnough: true});
    expect(asked).to.equal('bytes=0-99');
    expect(read.ok && read.value.bytes.length).to.equal(100);
    expect(read.ok && read.value.isWhole).to.equal(false);
  });

  it('knows by the answer whether a part is all there is', async () => {
    const part = (range: string) =>
      readPart({
        fetch: answer('x'.repeat(10), {status: 206, headers: {'content-range': range}}),
        url: 'https://a.example/x',
        maxBytes: 10,
        isStartEnough: true,
      });
    const [whole, cut] = await Promise.all([part('bytes 0-9/10'), part('bytes 0-9/11')]);
    expect(whole.ok && whole.value.isWhole).to.equal(true);
    expect(cut.ok && cut.value.isWhole).to.equal(false);
  });

  it('takes no more into memory than was allowed, whatever the server says of the size', async () => {
    const read = await readPart({
      fetch: answer('x'.repeat(200), {headers: {'content-length': '10'}}),
      url: 'https://a.example/x',
      maxBytes: 100,
    });
    expect(!read.ok && read.problem.kind).to.equal('too-large');
  });
});

describe('a look at a document', () => {
  let pod: ReturnType<typeof startPod>;
  let coop: SeededCoop;
  let library: SeededLibrary;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, zoe], pod);
    Object.defineProperty(navigator, 'pdfViewerEnabled', {value: true, configurable: true});
    atEnd(() => void delete (navigator as {pdfViewerEnabled?: boolean}).pdfViewerEnabled);
  });

  const open = async (told: Partial<ShelvedDocument>, shelf: 'everyone' | 'members' = 'everyone', who?: string) => {
    library = await addLibrary(coop, {[shelf]: [{id: 'd', title: 'Le document', ...told}]});
    const iri = library.documentAt('d');
    return show<CoopDocument>(within(coop, html`<coop-document src=${iri}></coop-document>`, who), 'coop-document');
  };
  const fileOf = () => new URL('files/d', library.documentAt('d')).href;
  /** From now on there are these bytes at the file's address, which the pod of the tests, that holds texts, cannot keep. */
  const hold = (content: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}) => {
    const before = globalThis.fetch;
    const asked: Request[] = [];
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      if (request.url !== fileOf()) return before(input, init);
      asked.push(request);
      return Promise.resolve(new Response(content, {headers}));
    };
    return asked;
  };
  const look = async (element: CoopDocument) => {
    press(element, 'Regarder ici');
    await waitUntil(() => all(element, '.preview').length > 0 && !textOf(one(element, '.preview')).includes('Chargement'));
  };

  it('is fetched when somebody asks for it, and not before', async () => {
    const element = await open({format: 'image/png', size: 70});
    const asked = hold(dot);
    await new Promise(requestAnimationFrame);
    expect(asked).to.have.length(0);
    await look(element);
    expect(asked).to.have.length(1);
    expect(asked[0]!.credentials).to.equal('omit');
    const picture = one<HTMLImageElement>(element, '.preview img');
    expect(picture.src).to.match(/^blob:/);
    expect(picture.alt).to.include('Le document');
    await isAccessible(element);
  });

  it('goes when it is closed, and the browser keeps nothing of it', async () => {
    const element = await open({format: 'image/png'});
    hold(dot);
    await look(element);
    const {src} = one<HTMLImageElement>(element, '.preview img');
    press(element, 'Fermer l’aperçu');
    await element.updateComplete;
    expect(all(element, '.preview')).to.have.length(0);
    const left = await fetch(src).then(
      () => true,
      () => false,
    );
    expect(left).to.equal(false);
  });

  it('shows a PDF in a frame of the page’s own, with the type that the page gives it', async () => {
    const element = await open({format: 'application/pdf'});
    hold(bytesOf('%PDF-1.4\n%script'), {'content-type': 'text/html'});
    const files = watchFiles();
    await look(element);
    expect(one<HTMLIFrameElement>(element, '.preview iframe').src).to.match(/^blob:/);
    expect([...files.values()].map(({type}) => type)).to.deep.equal(['application/pdf']);
    expect(textOf(element)).to.include('S’il ne s’affiche pas, téléchargez-le.');
  });

  it('says so where the browser shows no PDF in a page, and fetches nothing', async () => {
    Object.defineProperty(navigator, 'pdfViewerEnabled', {value: false, configurable: true});
    const element = await open({format: 'application/pdf'});
    const asked = hold('%PDF-1.4');
    await look(element);
    expect(textOf(element)).to.include('Ce navigateur n’affiche pas les PDF dans une page.');
    expect(asked).to.have.length(0);
  });

  for (const format of ['application/pdf', 'image/png', 'image/gif', 'text/csv', 'text/plain', 'text/markdown'])
    it(`runs nothing of a page that says it is ${format}`, async () => {
      const element = await open({format});
      hold(page, {'content-type': 'text/html'});
      await look(element);
      expect((globalThis as {stolen?: boolean}).stolen).to.equal(undefined);
      expect(all(element, '.preview script, .preview iframe, .preview img')).to.have.length(0);
      if (!format.startsWith('text/')) expect(textOf(element)).to.include('n’est pas ce qu’il dit être');
    });

  for (const format of ['text/html', 'image/svg+xml', 'application/x-unknown'])
    it(`is not offered for ${format}, and the page says why`, async () => {
      const element = await open({format});
      expect(textOf(element)).to.include('Ce type de fichier n’est pas affiché ici, par prudence.');
      expect(textOf(element)).not.to.include('Regarder ici');
      await isAccessible(element);
    });

  it('does not fetch what says it is 2 GB', async () => {
    const element = await open({format: 'image/png', size: 2_000_000_000});
    const asked = hold(dot);
    await look(element);
    expect(textOf(element)).to.include('trop gros pour être affiché ici');
    expect(asked).to.have.length(0);
  });

  it('says that a file is empty', async () => {
    const element = await open({format: 'text/plain'});
    hold('');
    await look(element);
    expect(textOf(element)).to.include('Ce fichier est vide.');
  });

  it('shows the beginning of a long text, and says that there is more', async () => {
    const element = await open({format: 'text/plain'});
    const asked = hold('Une ligne.\n'.repeat(40_000));
    await look(element);
    expect(asked[0]!.headers.get('range')).to.equal('bytes=0-255999');
    expect(one(element, '.preview pre').textContent).to.have.length.at.most(256_000);
    expect(textOf(element)).to.include('Seul le début est affiché.');
    expect(one(element, '.preview .sheet').tabIndex).to.equal(0);
    await isAccessible(element);
  });

  it('shows a table with a caption and a head', async () => {
    const element = await open({format: 'text/csv', title: 'Comptes'});
    hold('Poste;Montant\nLoyer;1 200,00\n<b>Gras</b>;3');
    await look(element);
    expect(one(element, 'caption').textContent.trim()).to.equal('Comptes');
    expect(all(element, 'th').map((cell) => cell.textContent)).to.deep.equal(['Poste', 'Montant']);
    expect(all(element, 'td').map((cell) => cell.textContent)).to.deep.equal(['Loyer', '1 200,00', '<b>Gras</b>', '3']);
    await isAccessible(element);
  });

  it('draws a text in Markdown, and shows markup in it as it was typed', async () => {
    const element = await open({format: 'text/markdown'});
    hold('# Ordre du jour\n\n- [Four](javascript:alert(1))\n\n<b onclick="alert(1)">Gras</b>');
    await look(element);
    const drawn = one(element, '.preview .sheet');
    expect(drawn.querySelector('li')?.textContent.trim()).to.equal('Four');
    expect(textOf(drawn)).to.include('<b onclick');
    expect(drawn.querySelectorAll('a, b')).to.have.length(0);
    await isAccessible(element);
  });

  it('lets the player ask for the pieces of a film that everybody can see', async () => {
    const element = await open({format: 'video/mp4', size: 900_000_000});
    const asked = hold('');
    // The player asks past the servers of the tests, and finds none.
    element.shadowRoot!.addEventListener('error', (event) => event.stopImmediatePropagation(), true);
    await look(element);
    const film = one<HTMLVideoElement>(element, '.preview video');
    expect(film.src).to.equal(fileOf());
    expect(film.preload).to.equal('metadata');
    expect(asked).to.have.length(0);
  });

  it('fetches what is for members in the reader’s name', async () => {
    const element = await open({format: 'text/plain', title: 'Compte rendu'}, 'members', 'zoe');
    await look(element);
    expect(one(element, '.preview pre').textContent).to.equal('Compte rendu');
    expect(pod.arrivals.at(-1)?.agent).to.equal(coop.webId('zoe'));
  });

  it('says why a file cannot be fetched, and tries again', async () => {
    const element = await open({format: 'text/plain', title: 'Compte rendu'});
    const path = new URL(fileOf()).pathname;
    const content = pod.text(path)!;
    pod.delete(path);
    await look(element);
    expect(all(element, '.preview [role=alert]')).to.have.length(1);
    pod.put(path, content, 'text/plain');
    press(element, 'Réessayer');
    await waitUntil(() => all(element, '.preview pre').length > 0);
    expect(textOf(element)).to.include('Compte rendu');
  });

  it('is called off by the button for that', async () => {
    const element = await open({format: 'text/plain'});
    let signal: AbortSignal | null | undefined;
    globalThis.fetch = (_, init) => new Promise(() => void (signal = init?.signal));
    press(element, 'Regarder ici');
    await sees(element, 'Chargement du document…');
    press(element, 'Annuler');
    await element.updateComplete;
    expect(signal?.aborted).to.equal(true);
    expect(all(element, '.preview')).to.have.length(0);
  });
});
