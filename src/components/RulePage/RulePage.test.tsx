/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import {render, screen} from '@testing-library/react';
import type {RuleView} from '../../domain/views/rules';
import RulesPage from '../RulesPage';
import RulePage from '.';

const RULE: RuleView = {
  id: 'heading-ids',
  href: '/contribute/rules/heading-ids',
  severity: 'error',
  what: 'The ids differ.',
  why: 'Links break.',
  mend: 'Copy them.',
  fixable: true,
  example: {wrong: '<b>wrong</b>', right: 'right'},
};

test('a rule says what, why, how, and shows its example as text', () => {
  render(<RulePage view={{rule: RULE}} />);
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Rule heading-ids');
  for (const text of [RULE.what, RULE.why, RULE.mend, '<b>wrong</b>', 'right'])
    expect(screen.getByText(text)).toBeInTheDocument();
  expect(screen.getByText('npm run fix -- --rule heading-ids')).toBeInTheDocument();
  expect(screen.getByRole('link', {name: 'Rules of the check'})).toHaveAttribute('href', '/contribute/rules');
});

test('advice says that it is advice; without a fix or an example there is none', () => {
  render(<RulePage view={{rule: {...RULE, severity: 'warning', fixable: false, example: undefined}}} />);
  expect(screen.getByText(/a person decides/)).toBeInTheDocument();
  expect(screen.queryByText(/npm run fix/)).toBeNull();
  expect(screen.queryByText('Example')).toBeNull();
});

test('the list keeps what must be mended apart from advice', () => {
  const advice = {...RULE, id: 'word-choice', href: '/contribute/rules/word-choice', severity: 'warning'} as const;
  render(<RulesPage view={{rules: [advice, RULE]}} />);
  const links = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.includes('/rules/'));
  expect(links.map((link) => link.textContent)).toEqual(['heading-ids', 'word-choice']);
});
