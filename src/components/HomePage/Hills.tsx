import type {ReactNode} from 'react';

/** Hills behind the first words; the nearest is the page itself. Drawn by us, carries no meaning. */
export function Hills(): ReactNode {
  return (
    <svg className="hero__hills" viewBox="0 0 1440 220" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path
        className="hill-far"
        d="M0 150c80-8 150-74 240-72s110 58 200 54 130-84 240-82 150 74 250 78 130-50 220-46 170 60 290 46v92H0Z"
      />
      <path
        className="hill-near"
        d="M0 184c120-6 190-56 300-56s160 46 270 48 190-40 300-40 160 38 270 40 200-30 300-26v70H0Z"
      />
      <g className="hill-cairn" transform="translate(900 104)scale(3.5)">
        <ellipse cx="12" cy="20" rx="9" ry="3.1" />
        <ellipse cx="11.2" cy="14.1" rx="6.6" ry="2.7" />
        <ellipse cx="12.7" cy="9.1" rx="4.5" ry="2.2" />
        <ellipse cx="11.7" cy="5" rx="2.5" ry="1.7" />
      </g>
      <path className="hill-here" d="M0 202c240-26 480 8 720-10s480-26 720 6v22H0Z" />
    </svg>
  );
}
