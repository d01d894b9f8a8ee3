import {pressKeys} from '../support/elements/assistive.js';
import {crest, nantes, openChooser, until} from '../support/elements/chart.js';
import {expect, isAccessible, one, press, sees} from '../support/elements/page.js';

describe('a map on which a point is chosen', () => {
  it('starts where it is told, says where that is, and gives it back', async () => {
    const {element, chart, chosen} = await openChooser(crest);
    expect(chart.spot).to.deep.equal(crest);
    await sees(element, 'Latitude 44,7280, longitude 5,0220');
    await isAccessible(element);
    press(element, 'Choisir ce point');
    expect(chosen).to.deep.equal([crest]);
  });

  it('is moved under its cross by keys, further with Shift', async () => {
    const {element, chart} = await openChooser(crest);
    chart.focus();
    await pressKeys('ArrowRight');
    const [small] = [chart.spot.longitude - crest.longitude];
    expect(small).to.be.within(0.0001, 0.02);
    const further = new KeyboardEvent('keydown', {key: 'ArrowRight', shiftKey: true, bubbles: true});
    one(element, '.chart-view').dispatchEvent(further);
    expect(chart.spot.longitude - crest.longitude).to.be.above(5 * small);
    expect(chart.spot.latitude).to.be.closeTo(crest.latitude, 0.0002);
  });

  it('is found by keyboard alone: nearer, a step to the north, and chosen', async () => {
    const {element, chart, chosen} = await openChooser(crest);
    chart.focus();
    await pressKeys('+', 'ArrowUp');
    await until(() => chart.spot.latitude > crest.latitude, 'moved');
    for (let steps = 0; steps < 4 && element.shadowRoot!.activeElement?.textContent.trim() !== 'Choisir ce point'; steps++) {
      await pressKeys('Tab');
    }
    await pressKeys('Enter');
    expect(chosen).to.deep.equal([chart.spot]);
  });

  it('goes to a known place, and is left with Escape', async () => {
    const {chart, told} = await openChooser(crest);
    chart.moveTo(nantes, 2);
    expect(chart.spot).to.deep.equal(nantes);
    chart.focus();
    await pressKeys('Escape');
    expect(told).to.deep.equal(['leave']);
  });
});
