import fc from 'fast-check';
import type {Fault} from './network.js';

/** What happens in a schedule, as plain data, so that a failing one can be printed, made smaller and kept. */
export type Command =
  | {readonly type: 'set'; readonly client: number; readonly dish: number; readonly field: 'name' | 'note'}
  | {readonly type: 'tag' | 'untag' | 'withdraw'; readonly client: number; readonly dish: number}
  | {readonly type: 'create' | 'offline' | 'online' | 'sign-out' | 'sign-in' | 'look'; readonly client: number}
  | {readonly type: 'close'; readonly client: number; readonly after: number}
  | {readonly type: 'decide'; readonly client: number; readonly how: Decision}
  | {
      readonly type: 'fault';
      readonly fault: Fault;
      readonly status: number;
      readonly times: number;
      readonly onlyWrites: boolean;
    }
  | {readonly type: 'fill' | 'free'; readonly client: number}
  | {readonly type: 'wait'; readonly milliseconds: number}
  | {readonly type: 'run'; readonly turns: number}
  | {readonly type: 'deliver' | 'restart'};

export type Decision = 'mine' | 'theirs' | 'discard' | 'retry' | 'recreate';

export const decisions: readonly Decision[] = ['mine', 'theirs', 'discard', 'retry', 'recreate'];
export const clients = 3;
/** Two that are there, the first of them never written by the kit, and those that are made on the way. */
export const dishes = 4;

const client = fc.nat(clients - 1);
const dish = fc.nat(dishes - 1);
const of = <T extends Command['type']>(...types: T[]) => fc.constantFrom(...types);

const plain = <T>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}): fc.Arbitrary<T> =>
  fc.record<T>(model, {noNullPrototype: true});

/** One thing that happens; what people do is as frequent as what happens to them. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  {weight: 8, arbitrary: plain({type: of('set'), client, dish, field: fc.constantFrom('name' as const, 'note' as const)})},
  {weight: 4, arbitrary: plain({type: of('tag', 'untag'), client, dish})},
  {weight: 2, arbitrary: plain({type: of('create', 'look'), client})},
  {weight: 1, arbitrary: plain({type: of('withdraw'), client, dish})},
  {weight: 3, arbitrary: plain({type: of('close'), client, after: fc.nat(25)})},
  {weight: 2, arbitrary: plain({type: of('offline', 'online', 'sign-out', 'sign-in', 'fill', 'free'), client})},
  {weight: 4, arbitrary: plain({type: of('decide'), client, how: fc.constantFrom(...decisions)})},
  {
    weight: 6,
    arbitrary: plain({
      type: of('fault'),
      fault: fc.constantFrom<Fault[]>('lose-request', 'lose-answer', 'late', 'status'),
      status: fc.constantFrom(503, 500, 429, 403, 507),
      times: fc.integer({min: 1, max: 3}),
      onlyWrites: fc.boolean(),
    }),
  },
  {weight: 3, arbitrary: plain({type: of('wait'), milliseconds: fc.integer({min: 100, max: 20_000})})},
  {weight: 6, arbitrary: plain({type: of('run'), turns: fc.integer({min: 1, max: 40})})},
  {weight: 2, arbitrary: plain({type: of('deliver')})},
);

/**
 * What seldom happens by chance, and is where writes are doubled: a write arrives, its sender never learns of it, and somebody else, who has
 * seen it, changes the same thing before it is sent again.
 */
const unheard: fc.Arbitrary<Command[]> = plain({
  sender: client,
  other: client,
  dish: fc.nat(1),
  field: fc.constantFrom('name' as const, 'note' as const, 'tags' as const),
  closes: fc.boolean(),
}).map(({sender, other, dish, field, closes}): Command[] => {
  const change = (by: number, tag: 'tag' | 'untag'): Command =>
    field === 'tags' ? {type: tag, client: by, dish} : {type: 'set', client: by, dish, field};
  return [
    {type: 'run', turns: 30},
    {type: 'fault', fault: 'lose-answer', status: 0, times: 2, onlyWrites: false},
    change(sender, 'tag'),
    {type: 'run', turns: 10},
    ...(closes ? [{type: 'close', client: sender, after: 0} as const] : []),
    {type: 'look', client: other},
    change(other, 'untag'),
    {type: 'run', turns: 20},
  ];
});

/** A schedule: mostly chance. */
export const schedule: fc.Arbitrary<Command[]> = fc
  .array(fc.oneof({weight: 12, arbitrary: command.map((one) => [one])}, {weight: 1, arbitrary: unheard}), {
    minLength: 4,
    maxLength: 40,
  })
  .map((parts) => parts.flat());
