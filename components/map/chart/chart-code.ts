/** The code of maps, loaded when the first one is opened ({@link ChartCode}). */
export {isAtSea} from './base/at-sea.js';
export {openChart} from './open-chart.js';
export {openSpotChooser} from './spot-chooser.js';
