import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {SOUTHERN_NORWAY, VIEW_BOX, projectToMap} from './projection';

interface Props {
  places: readonly {id: string; name: string; latitude: number; longitude: number}[];
}

/** A sketch map of southern Norway with the places of a visit; the list beside it says the same in words. */
export function VisitMap({places}: Props): ReactNode {
  const title = translate(
    {id: 'site.map.title', message: 'Sketch map of southern Norway with {places}'},
    {places: places.map(({name}) => name).join(', ')},
  );
  return (
    <svg className="map" viewBox={VIEW_BOX} role="img" aria-labelledby="map-title">
      <title id="map-title">{title}</title>
      <path className="map__land" d={SOUTHERN_NORWAY} />
      {places.map(({id, name, latitude, longitude}) => {
        const {x, y} = projectToMap(latitude, longitude);
        return (
          <g key={id}>
            <circle className="map__dot" cx={x} cy={y} r="3.5" />
            <text className="map__name" x={x + 7} y={y + 4}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
