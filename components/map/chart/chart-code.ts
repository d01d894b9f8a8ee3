/** The code of maps, loaded when the first one is opened ({@link ChartCode}). */
export {openChart} from './open-chart.js';
export {openSpotChooser} from './spot-chooser.js';
