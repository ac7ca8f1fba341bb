import {type ReactNode, createElement} from 'react';
import type {Drawing, Shape} from '../../domain/figures/shapes';

/** SVG's names as React writes them; all others are equal. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  'font-size': 'fontSize',
  'font-weight': 'fontWeight',
  'text-anchor': 'textAnchor',
};

function shapeElement(shape: Shape | string, key: number): ReactNode {
  if (typeof shape === 'string') return shape;
  const [tag, {role, ...attributes}, children = []] = shape;
  const props = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [REACT_NAMES[name] ?? name, value]),
  );
  return createElement(
    tag,
    {key, ...(role && {className: `draw-${role}`}), ...props},
    ...children.map((child, index) => shapeElement(child, index)),
  );
}

interface Props {
  id: string;
  drawing: Drawing;
  title: string;
  description: string;
  className: string;
}

/** A drawing as a picture with a name and a description. Its colours are those of the stylesheet. */
export function DrawingSvg({id, drawing: {width, height, shapes}, title, description, className}: Props): ReactNode {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {shapes.map(shapeElement)}
    </svg>
  );
}
