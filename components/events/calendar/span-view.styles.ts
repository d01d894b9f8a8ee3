import {css} from 'lit';

/** What a month and a week have in common. */
export const spanStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }
  .caption {
    padding-block: 0.25rem 0.5rem;
    font-size: 1.2em;
    font-weight: 600;
    text-align: start;
  }
  .caption::first-letter {
    text-transform: uppercase;
  }
  @media print {
    .steps {
      display: none;
    }
  }
`;
