import {css} from 'lit';

export const deskStyles = css`
  .status:not(:focus-visible),
  .invitations-status:not(:focus-visible),
  .request:not(:focus-visible) {
    outline: none;
  }
  .requests {
    display: grid;
    gap: var(--_gap);
    max-inline-size: 42rem;
    margin-block-start: 0.75rem;
  }
  .request {
    display: grid;
    gap: 0.75rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .who {
    font-size: 1.08em;
  }
  .names {
    margin-block-start: 0.375rem;
    overflow-wrap: anywhere;
  }
  .actions,
  .rest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .rest {
    margin-block-start: var(--_gap);
  }
  .aside > :is(form, ul, .problem) {
    justify-self: stretch;
  }
  .invitation {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_line);
  }
  .invitation > span {
    min-inline-size: 0;
    flex: 1 1 12rem;
  }
  form {
    display: grid;
    gap: 0.5rem;
  }
  label {
    font-weight: 600;
  }
  textarea {
    resize: vertical;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
