import type {ChartCode} from './chart.js';
export const {openChart} = {} as ChartCode;
