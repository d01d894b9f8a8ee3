import {css} from 'lit';

/** The list of somebody's conversations. */
export const chatsStyles = css`
  .heading .link {
    font-weight: 600;
  }
  .line {
    color: var(--_muted);
    font-size: 0.9em;
  }
  section,
  details {
    margin-block: 1.25rem;
  }
  section > .heading {
    margin-block-end: 0.5rem;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.5rem;
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.5rem;
    font-weight: 600;
    cursor: pointer;
  }
  .new-chat {
    display: grid;
    gap: 1rem;
    max-inline-size: 36rem;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend,
  .field > label {
    display: block;
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.25rem;
  }
  .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
`;
