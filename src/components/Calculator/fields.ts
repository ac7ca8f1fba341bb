import {translate} from '@docusaurus/Translate';
import type {CalculatorId} from '../../domain/evaluation/calculators';

export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Lines to paste. */
  readonly lines?: boolean;
}

const pairs = (): FieldSpec => ({
  name: 'pairs',
  lines: true,
  label: translate({id: 'site.calculator.pairs', message: 'Scores, one person on a line: before, after'}),
  hint: translate({
    id: 'site.calculator.pairs.hint',
    message:
      'Paste two columns from a spreadsheet. A code may stand before them, never a name. Leave a missing score empty or write x.',
  }),
});

/** Fields of a calculator that stand in the page from the start. */
export function fieldsOf(id: CalculatorId): readonly FieldSpec[] {
  switch (id) {
    case 'attendance':
      return [
        {
          name: 'meetings',
          lines: true,
          label: translate({
            id: 'site.calculator.meetings',
            message: 'Meetings, one on a line: people enrolled, people who came',
          }),
          hint: translate({
            id: 'site.calculator.meetings.hint',
            message:
              'Paste the columns from a spreadsheet. The number of the meeting may stand first; what follows the two columns is not read.',
          }),
        },
        {name: 'started', label: translate({id: 'site.calculator.started', message: 'People who started'})},
        {
          name: 'still',
          label: translate({
            id: 'site.calculator.still',
            message: 'Of these, still enrolled at the meeting you count to',
          }),
        },
        {
          name: 'attended',
          label: translate({id: 'site.calculator.attended', message: 'One person: meetings they came to'}),
        },
        {
          name: 'held',
          label: translate({id: 'site.calculator.held', message: 'Meetings held while that person was enrolled'}),
        },
      ];
    case 'wilson':
      return [
        {
          name: 'part',
          label: translate({id: 'site.calculator.part', message: 'How many people (for example, stayed)'}),
        },
        {name: 'whole', label: translate({id: 'site.calculator.whole', message: 'Of how many people, n'})},
      ];
    case 'paired-change':
    case 'reliable-change':
      return [pairs()];
  }
}

/** A made-up group to try a calculator with; the scores are those of the chapter's example plot. */
export function exampleOf(id: CalculatorId): Readonly<Record<string, string>> {
  switch (id) {
    case 'attendance':
      return {
        meetings: '1\t8\t8\n2\t8\t7\n3\t8\t6\n4\t7\t6\n5\t7\t7\n6\t6\t5',
        started: '8',
        still: '6',
        attended: '5',
        held: '6',
      };
    case 'wilson':
      return {part: '6', whole: '8'};
    case 'paired-change':
    case 'reliable-change':
      return {measure: 'core-10-uk', pairs: '24\t13\n30\t19\n18\t9\n22\t20\n15\t17\n12\t8\n27\t24\n17\t26'};
  }
}
