import type {PageAudit} from '../../cli/audit/audit.js';

/** What `solidaire audit` says. */
export interface AuditTexts {
  /** What is under way. */
  readonly looking: string;
  /** The report on one page. */
  readonly page: (page: PageAudit) => string;
}
