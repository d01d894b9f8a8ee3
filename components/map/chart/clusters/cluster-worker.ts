/** Groups points off the page: it is asked by {@link ../clusters} and answers each question under its number. */
import {ClusterIndex, type Bounds, type Points} from './cluster-index.js';

/** What the page asks. */
export type Question =
  | {readonly ask: 'build'; readonly points: Points}
  | {readonly ask: 'within'; readonly bounds: Bounds; readonly zoom: number}
  | {readonly ask: 'expansionZoom'; readonly cluster: number}
  | {readonly ask: 'members'; readonly cluster: number; readonly limit: number};

let index: ClusterIndex | undefined;

function answer(question: Question): unknown {
  if (question.ask === 'build') return void (index = new ClusterIndex(question.points).build());
  if (question.ask === 'within') return index?.within(question.bounds, question.zoom);
  if (question.ask === 'expansionZoom') return index?.expansionZoom(question.cluster);
  return index?.members(question.cluster, question.limit);
}

addEventListener('message', ({data}: MessageEvent<{number: number; question: Question}>) =>
  postMessage({number: data.number, answer: answer(data.question)}),
);
