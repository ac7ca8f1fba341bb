import {renderToString} from 'react-dom/server';
import {CALCULATORS} from '../../domain/evaluation/calculators';
import {Calculator} from '.';

test.each(CALCULATORS)('%s is in the HTML with its fields, and says what to do without script', (id) => {
  const html = renderToString(<Calculator id={id} />);
  expect(html).toContain('can be worked out by hand');
  expect(html).toMatch(/<(?:textarea|input)[^>]*data-field=/);
  // Neither a boundary that the server would fill by an inline script, nor an inline style: the policy forbids both.
  expect(html).not.toMatch(/<!--\$|<template|<script|style=/);
});
