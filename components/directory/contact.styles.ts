import {css} from 'lit';

export const contactStyles = css`
  .message {
    display: grid;
    gap: 1rem;
    max-inline-size: 36rem;
  }
  .message label {
    font-weight: 600;
  }
  .message textarea {
    display: block;
    margin-block-start: 0.25rem;
    resize: vertical;
  }
  .message .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .message .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
`;
