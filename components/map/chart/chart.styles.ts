import {css} from 'lit';
export const chartStyles = css``;
