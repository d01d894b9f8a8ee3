import type {TemplateResult} from 'lit';
import type {Problem, Result} from '../../pods/problem.js';
import {dropTyped} from '../data/keep-typed.js';
import type {DeskStrings} from '../strings/joining/desk-strings.js';
import type {Strings} from '../strings/strings.js';
import {checkAddresses, type CheckedAddresses, type WrongLine} from './check-addresses.js';
import {drawAndKeepFocus, type DeskHost} from './desk-host.js';
import {renderInvitations, type InvitationActions, type Remarks} from './invitations-view.js';
import type {RequestsDesk} from './requests-desk.js';

type Words = DeskStrings['invitations'];

/** Whom the coop expects: read, added to and taken off the list. */
export class InvitationsPart {
  private invited?: ReadonlySet<string>;
  private readProblem?: Problem;
  private failed?: {readonly problem: Problem; readonly deed: 'add' | 'remove'};
  private wrong: readonly WrongLine[] = [];
  private isEmpty = false;
  private remarks: Remarks = {known: [], members: [], twice: []};
  private say?: (words: Words) => string;
  private isBusy = false;

  private readonly actions: InvitationActions = {
    invite: (typed) => this.host.track(this.invite(typed)),
    remove: (address) => this.host.track(this.remove(address)),
    type: () => this.handleTyping(),
    reload: () => this.host.track(this.reload()),
  };

  constructor(
    private readonly host: DeskHost,
    private readonly desk: RequestsDesk,
  ) {}

  async load(): Promise<void> {
    const read = await this.desk.readInvitations();
    this.readProblem = read.ok ? undefined : read.problem;
    if (read.ok) this.invited = read.value;
    else this.host.report(read.problem);
  }

  render(general: Strings, words: Words): TemplateResult {
    const {invited, readProblem, failed, wrong, isEmpty, remarks, isBusy, actions} = this;
    return renderInvitations({
      general,
      words,
      headingLevel: this.host.headingLevel(),
      isNeeded: this.desk.coop.joiningPolicy === 'approved',
      invited: invited && [...invited],
      status: this.status(words),
      draft: this.draft,
      ...{readProblem, failed, wrong, isEmpty, remarks, isBusy, actions},
    });
  }

  private status(words: Words): string {
    if (this.isBusy) return words.saving;
    const {invited} = this;
    if (!invited) return '';
    return [this.say?.(words), invited.size ? words.count(invited.size) : words.none].filter(Boolean).join(' ');
  }

  private async invite(typed: string): Promise<void> {
    if (this.isBusy) return;
    const checked = checkAddresses(typed);
    this.failed = this.say = undefined;
    this.remarks = {known: [], members: [], twice: []};
    this.wrong = checked.wrong;
    this.isEmpty = !typed.trim();
    if (this.isEmpty || checked.wrong.length) await this.showWrong();
    else await this.add(checked);
  }

  /** The focus goes to the first wrong line, which is selected. */
  private async showWrong(): Promise<void> {
    await this.host.draw();
    const {field} = this;
    field?.focus();
    const [first] = this.wrong;
    if (first) field?.setSelectionRange(first.from, first.from + first.text.length);
  }

  private async add({addresses, twice}: CheckedAddresses): Promise<void> {
    const {field} = this;
    const typed = field?.value;
    const added = await this.write('add', async () => {
      const roll = await this.desk.readRoll();
      if (!roll.ok) return roll;
      const members = addresses.filter((address) => roll.value.get(address));
      const known = addresses.filter((address) => this.invited?.has(address));
      const add = addresses.filter((address) => !members.includes(address) && !known.includes(address));
      const changed = await this.desk.changeInvitations({add});
      if (!changed.ok) return changed;
      this.remarks = {known, members, twice};
      this.say = (words) => words.added(add.length);
      return changed;
    });
    // What was typed while the server was busy stays.
    if (added && field && field.value === typed) {
      field.value = '';
      dropTyped(this.draft);
    }
    await this.host.draw();
  }

  private async remove(address: string): Promise<void> {
    if (this.isBusy) return;
    const index = [...(this.invited ?? [])].indexOf(address);
    this.failed = this.say = undefined;
    const removed = await this.write('remove', () => this.desk.changeInvitations({remove: [address]}));
    if (removed) this.say = (words) => words.removed;
    await drawAndKeepFocus(
      this.host,
      `.invitation:nth-child(${index + 1}) button`,
      '.invitation:last-child button',
      '.invitations-status',
    );
  }

  /** @returns whether it was written. */
  private async write(deed: 'add' | 'remove', act: () => Promise<Result<ReadonlySet<string>>>): Promise<boolean> {
    this.isBusy = true;
    await this.host.draw();
    const written = await act();
    this.isBusy = false;
    if (written.ok) {
      this.invited = written.value;
    } else {
      this.failed = {problem: written.problem, deed};
      this.host.report(written.problem);
    }
    return written.ok;
  }

  private handleTyping(): void {
    if (!this.wrong.length && !this.isEmpty) return;
    this.wrong = [];
    this.isEmpty = false;
    void this.host.draw();
  }

  private async reload(): Promise<void> {
    await this.load();
    await drawAndKeepFocus(this.host, '.invitations-status');
  }

  private get draft(): string {
    return this.desk.draftName('invitations');
  }

  private get field(): HTMLTextAreaElement | null {
    return this.host.root().querySelector<HTMLTextAreaElement>('#addresses');
  }
}
