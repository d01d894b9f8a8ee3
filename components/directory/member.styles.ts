import {css} from 'lit';

export const memberStyles = css`
  :host {
    container-type: inline-size;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 1rem;
    margin-block-end: var(--_gap);
  }
  .heading {
    font-size: 1.5em;
    line-height: 1.2;
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 4rem;
    block-size: 4rem;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 1.25rem;
    font-weight: 700;
    object-fit: cover;
  }
  img.avatar {
    inline-size: 5.5rem;
    block-size: 5.5rem;
  }
  .seen {
    display: block;
  }
  .notes {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .notes p:first-child {
    margin-block-start: var(--_gap);
  }
  .contact {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-block-start: var(--_gap);
  }
  .contact > * {
    max-inline-size: 100%;
  }
  .contact > form {
    inline-size: 100%;
  }
`;
