import {Drafts, longestKept} from '../../components/data/drafts.js';
import {draftsAsText, draftsOf, dropDraftsOf} from '../../components/data/kept-drafts.js';
import {keepPicture, readPicture} from '../../components/data/kept-pictures.js';
import {draftKeys, draftsOfAnotherTab} from '../support/elements/drafts.js';
import {keptPictures} from '../support/elements/kept-pictures.js';
import {atEnd, expect} from '../support/elements/page.js';
import {blockTexts, refuseStorage} from '../support/elements/refusals.js';

interface Note {
  readonly text: string;
}

const ana = 'https://pods.example/ana/card#me';
const ben = 'https://pods.example/ben/card#me';
const kind = 'coop:draft:note:';
const picture = {photo: new Blob(['x'], {type: 'image/png'})};

/** Sets the clock, until the end of the test. */
function setClock(now: number): void {
  const {now: real} = Date;
  Date.now = () => now;
  atEnd(() => (Date.now = real));
}

describe('what is typed and not saved', () => {
  let here: Drafts<Note>;
  let there: Drafts<Note>;
  let later: Drafts<Note>;
  beforeEach(() => {
    here = new Drafts<Note>(kind);
    there = draftsOfAnotherTab(here);
    later = draftsOfAnotherTab(here, 'later-tab');
  });

  it('is offered in another tab once its own is closed, also after the browser was', () => {
    here.keep(`${ana} soup`, {text: 'Leeks'});
    expect(there.read(`${ana} soup`)).to.deep.equal({text: 'Leeks'});
  });

  it('is offered to nobody else, and in no other form', () => {
    here.keep(`${ana} soup`, {text: 'Leeks'});
    for (const name of [`${ben} soup`, `${ana} bread`, ana, `${ana}x soup`, `${ana} so`]) {
      expect(there.read(name), name).to.equal(undefined);
    }
    expect(new Drafts('coop:draft:letter:').read(`${ana} soup`)).to.equal(undefined);
  });

  it('in two tabs is kept for both: each goes on with its own, a third one begins with the newest', () => {
    here.keep(ana, {text: 'Leeks'});
    setClock(Date.now() + 1_000);
    there.keep(ana, {text: 'Onions'});
    expect(here.read(ana)).to.deep.equal({text: 'Leeks'});
    expect(there.read(ana)).to.deep.equal({text: 'Onions'});
    expect(later.read(ana)).to.deep.equal({text: 'Onions'});
  });

  it('is offered after the newer one of another tab is saved', () => {
    here.keep(ana, {text: 'Leeks'});
    setClock(Date.now() + 1_000);
    there.keep(ana, {text: 'Onions'});
    there.drop(ana);
    expect(later.read(ana)).to.deep.equal({text: 'Leeks'});
  });

  it('goes when it is saved in the tab that went on with it, whether anything was added there or not', () => {
    here.keep(ana, {text: 'Leeks'});
    there.read(ana);
    there.keep(ana, {text: 'Leeks and potatoes'});
    expect(draftKeys()).to.have.length(1);
    there.drop(ana);
    expect(draftKeys()).to.deep.equal([]);
    here.keep(ana, {text: 'Leeks'});
    there.read(ana);
    there.drop(ana);
    expect(draftKeys()).to.deep.equal([]);
  });

  it('stays when another tab saves an earlier state of it', () => {
    here.keep(ana, {text: 'Leeks'});
    there.read(ana);
    setClock(Date.now() + 1_000);
    here.keep(ana, {text: 'Leeks and carrots'});
    there.drop(ana);
    expect(later.read(ana)).to.deep.equal({text: 'Leeks and carrots'});
  });

  it('goes after sixty days, pictures and all', async () => {
    here.keep(ana, {text: 'Leeks'});
    await keepPicture(kind + ana, 'photo', picture);
    setClock(Date.now() + longestKept - 1_000);
    expect(there.read(ana)).to.deep.equal({text: 'Leeks'});
    setClock(Date.now() + 2_000);
    expect(there.read(ana)).to.equal(undefined);
    expect(draftKeys()).to.deep.equal([]);
    expect(await readPicture(kind + ana, 'photo')).to.equal(undefined);
    await keepPicture(kind + ben, 'photo', picture);
    expect(await keptPictures(ana)).to.equal(0);
    await dropDraftsOf(ben);
  });

  it('that nobody can read is not offered, and one of a later version stays for that one', () => {
    localStorage.setItem(`${kind}${ana} x`, '{"text":');
    localStorage.setItem(`${kind}${ana} y`, 'null');
    const newer = JSON.stringify({version: 2, at: Date.now(), draft: {words: 'Leeks'}});
    localStorage.setItem(`${kind}${ana} z`, newer);
    expect(here.read(ana)).to.equal(undefined);
    expect(draftKeys()).to.deep.equal([`${kind}${ana} z`]);
  });

  it('is nothing where the browser keeps nothing, and breaks nothing', async () => {
    blockTexts();
    refuseStorage();
    here.keep(ana, {text: 'Leeks'});
    expect(here.read(ana)).to.equal(undefined);
    here.drop(ana);
    expect(draftsOf(ana)).to.deep.equal([]);
    expect(await keepPicture(kind + ana, 'photo', picture)).to.equal(false);
    await dropDraftsOf(ana);
  });

  it('is listed for its author, as text to keep: what was typed, and nothing of what was there before', () => {
    setClock(Date.UTC(2026, 10, 27, 12));
    const form = new Drafts<object>('coop:draft:thing:');
    const part = {base: {step: ['Cut']}, typed: {step: ['Slice', 'Boil']}, parts: {}, removed: []};
    const root = {base: {name: ['Soup']}, typed: {name: ['Broth'], note: ['']}, parts: {steps: [part]}, removed: [part]};
    form.keep(`${ana} https://pods.example/soup`, {root, audience: 'public'});
    setClock(Date.now() + 1_000);
    here.keep(ana, {text: 'Hello\nyou'});
    here.keep(ben, {text: 'A secret'});
    const drafts = draftsOf(ana);
    expect(drafts).to.have.length(2);
    expect(draftsAsText(drafts)).to.equal(
      '2026-11-27T12:00:00.000Z\nname: Broth\nstep: Slice\nstep: Boil\n\n2026-11-27T12:00:01.000Z\nHello\nyou\n',
    );
  });

  it('goes for one person alone, whichever tab and version it is from, with its pictures', async () => {
    here.keep(`${ana} soup`, {text: 'Leeks'});
    there.keep(ana, {text: 'Onions'});
    localStorage.setItem(`${kind}${ana} z`, JSON.stringify({version: 2, at: Date.now()}));
    here.keep(ben, {text: 'Beans'});
    await keepPicture(kind + ana, 'photo', picture);
    await keepPicture(`${kind}${ana} soup`, 'photo', picture);
    await keepPicture(kind + ben, 'photo', picture);
    await dropDraftsOf(ana);
    expect(here.read(ben)).to.deep.equal({text: 'Beans'});
    expect(draftKeys()).to.have.length(1);
    expect([await keptPictures(ana), await keptPictures(ben)]).to.deep.equal([0, 1]);
    await dropDraftsOf(ben);
  });
});
