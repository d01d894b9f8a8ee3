import {dateMarks} from '../../../vocab/kinds/poll/counting/dates.js';
import type {TallyLine} from '../../../vocab/kinds/poll/count-types.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {nameOfOption} from '../answers-text.js';
import type {ShownResult} from './published.js';
import type {ResultWords} from './result-part.js';

/** A column of numbers, beside the names of the answers. */
export interface ResultColumn {
  readonly heading: string;
  readonly valueOf: (line: TallyLine) => number;
}

/** The columns of a poll's result: first what decides. @param isCounted whether it is known what each ballot gives to each answer. */
export function columnsOf({result}: ResultWords, {method}: Poll, isCounted: boolean): ResultColumn[] {
  const total = {heading: method ? result.totals[method] : '', valueOf: (line: TallyLine) => line.total};
  const place = {heading: result.place, valueOf: (line: TallyLine) => line.rank};
  const given = (heading: string, mark: number) => ({
    heading,
    valueOf: (line: TallyLine) => line.values.get(mark) ?? 0,
  });
  if (method === 'yes-no' || method === 'consent') return [total];
  if (method !== 'dates' || !isCounted) return [total, place];
  const {yes, ifNeedBe, no} = result;
  return [total, given(yes, dateMarks.yes), given(ifNeedBe, dateMarks.ifNeedBe), given(no, dateMarks.no), place];
}

/** The result as a table of texts and numbers, for a file. */
export function resultTable(
  words: ResultWords,
  poll: Poll,
  {lines}: ShownResult,
  isCounted: boolean,
): (string | number)[][] {
  const columns = columnsOf(words, poll, isCounted);
  return [
    [words.result.answer, ...columns.map(({heading}) => heading)],
    ...lines.map((line) => [nameOfOption(words, poll, line.option), ...columns.map(({valueOf}) => valueOf(line))]),
  ];
}
