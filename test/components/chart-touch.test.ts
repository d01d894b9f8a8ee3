import {buttonsOn, crest, die, marksOf, openMap, until} from '../support/elements/chart.js';
import {drag, tap, type Point} from '../support/elements/fingers.js';
import {atEnd, expect, one} from '../support/elements/page.js';

const middleOf = (element: Element): Point => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const scale = (element: HTMLElement) => {
  const {textContent, style} = one(element, '.chart-scale');
  return `${textContent} ${style.inlineSize}`;
};

const mark = (element: HTMLElement, name: string) => buttonsOn(element).find(({textContent}) => textContent.includes(name))!;
const placeOf = (element: HTMLElement, name = 'Épicerie') => middleOf(mark(element, name));

describe('a map under fingers', () => {
  beforeEach(() => {
    // The page goes on below, so that it can be scrolled.
    document.body.style.minBlockSize = '3000px';
    atEnd(() => (document.body.style.minBlockSize = ''));
    scrollTo(0, 0);
  });
  const open = () => openMap(marksOf({name: 'Épicerie', spot: crest, id: 'shop'}, {name: 'Halle', spot: die, id: 'hall'}));

  it('opens the mark that is tapped', async () => {
    const {element, told} = await open();
    await tap(placeOf(element, 'Halle'));
    await until(() => told.length, 'told');
    expect(told).to.deep.equal(['select hall']);
  });

  it('is moved by one, and the page stays where it is', async () => {
    const {element} = await open();
    const [x, y] = middleOf(one(element, '.chart-view'));
    const [before] = placeOf(element);
    await drag([
      [x, y + 80],
      [x - 90, y + 20],
    ]);
    await until(() => placeOf(element)[0] === before - 90, 'the mark goes along');
    expect(scrollY).to.equal(0);
  });

  it('is brought nearer by two, about the point between them, and moved by one after that', async () => {
    const {element} = await open();
    const [x, y] = placeOf(element);
    const before = scale(element);
    // Twice as far from each other, twice as near: Leaflet ends on whole steps.
    await drag(
      [
        [x - 40, y],
        [x - 80, y],
      ],
      [
        [x + 40, y],
        [x + 80, y],
      ],
    );
    await until(() => scale(element) !== before, 'nearer');
    await until(() => Math.abs(placeOf(element)[0] - x) < 8, 'the mark stays between the fingers');
    const [nearer] = placeOf(element);
    await drag([
      [x, y + 80],
      [x + 60, y + 80],
    ]);
    await until(() => Math.abs(placeOf(element)[0] - nearer - 60) < 2, 'moved');
    expect(visualViewport!.scale).to.equal(1);
  });

  it('leaves room beside itself by which the page is scrolled past it', async () => {
    const {element} = await open();
    const {bottom, height} = one(element, '.chart-view').getBoundingClientRect();
    expect(height).to.be.at.most(innerHeight * 0.66);
    await drag([
      [200, Math.min(innerHeight - 5, bottom + 60)],
      [200, bottom - 140],
    ]);
    await until(() => scrollY > 50, 'scrolled');
  });
});
