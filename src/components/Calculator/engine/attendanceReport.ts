import {translate} from '@docusaurus/Translate';
import {groupAttendance, memberAttendance} from '../../../domain/evaluation/attendance';
import {meetingsOf} from '../../../domain/evaluation/table/meetings';
import {retention} from '../../../domain/evaluation/retention';
import {parseTable} from '../../../domain/evaluation/table/parseTable';
import type {Locale} from '../../../domain/locales/locales';
import {partAndWhole} from './fieldNumber';
import {numbersOf} from './numbers';
import type {FieldProblem, Report, ReportTable, Values} from './report';
import {leftOutTexts, rowProblemText} from './rowWords';
import {intervalLabel, numbersTitle, peopleOnly, rangeText, valueHead} from './words';

/** The calculator of attendance and retention: each of its three parts answers for itself. */
export function attendanceReport(values: Values, locale: Locale): Report {
  const problems: FieldProblem[] = [];
  const sentences: string[] = [];
  const caution: string[] = [];
  const facts: [string, string][] = [];
  const tables: ReportTable[] = [];
  const {percent} = numbersOf(locale);

  const text = values.meetings ?? '';
  if (text.trim() !== '') {
    const table = meetingsOf(parseTable(text, locale, {extra: true}));
    problems.push(...table.problems.map((each) => ({field: 'meetings', text: rowProblemText(each, locale)})));
    const group = groupAttendance(table.meetings);
    if (group.ok) {
      const share = percent(group.value.share);
      sentences.push(
        translate(
          {
            id: 'site.calculator.attendance.group',
            message: 'Attendance of the group: {part} of {whole} places, {share}.',
          },
          {part: group.value.part, whole: group.value.whole, share},
        ),
      );
      facts.push([translate({id: 'site.calculator.attendance.A', message: 'Attendance of the group, A'}), share]);
      tables.push(meetingTable(table, percent));
    }
    sentences.push(...leftOutTexts(table));
  }

  const stayed = partAndWhole(values, 'still', 'started', problems);
  const kept = stayed && retention(stayed.part, stayed.whole);
  if (kept?.ok) {
    const {part, whole, interval} = kept.value;
    const share = percent(kept.value.share);
    const dropOut = percent(kept.value.dropOut);
    const ends = {low: percent(interval.low), high: percent(interval.high)};
    sentences.push(
      translate(
        {
          id: 'site.calculator.attendance.retention',
          message: 'Retention: {part} of {whole} people who started, {share} (95% interval from {low} to {high}).',
        },
        {part, whole, share, ...ends},
      ),
    );
    caution.push(peopleOnly());
    const label = translate({id: 'site.calculator.attendance.R', message: 'Retention, R'});
    facts.push(
      [label, share],
      [`${label}: ${intervalLabel()}`, rangeText(ends)],
      [translate({id: 'site.calculator.attendance.dropOut', message: 'Drop-out, 1 − R'}), dropOut],
    );
  }

  const visits = partAndWhole(values, 'attended', 'held', problems);
  const member = visits && memberAttendance(visits.part, visits.whole);
  if (member?.ok) {
    const share = percent(member.value.share);
    sentences.push(
      translate(
        {
          id: 'site.calculator.attendance.member',
          message: 'Attendance of one person: {part} of {whole} meetings, {share}.',
        },
        {part: member.value.part, whole: member.value.whole, share},
      ),
    );
    caution.push(
      translate({
        id: 'site.calculator.attendance.memberCaution',
        message: 'The figure of one person belongs to that person; it does not belong in a report.',
      }),
    );
    facts.push([translate({id: 'site.calculator.attendance.a', message: 'Attendance of one person, a'}), share]);
  }

  if (facts.length > 0) {
    caution.unshift(
      translate({
        id: 'site.calculator.attendance.caution',
        message: 'Attendance does not say why people come, and leaving does not say that the group failed.',
      }),
    );
    tables.unshift({title: numbersTitle(), head: valueHead(), rows: facts});
  }
  return {problems, sentences, caution, tables, picture: null};
}

function meetingTable({rows}: ReturnType<typeof meetingsOf>, percent: (share: number) => string): ReportTable {
  return {
    title: translate({id: 'site.calculator.attendance.meetings', message: 'Meeting by meeting'}),
    head: [
      translate({id: 'site.calculator.attendance.meeting', message: 'Meeting'}),
      translate({id: 'site.calculator.attendance.enrolled', message: 'Enrolled'}),
      translate({id: 'site.calculator.attendance.came', message: 'Came'}),
      translate({id: 'site.calculator.attendance.share', message: 'Share'}),
    ],
    rows: rows.map(({line, label, values: [enrolled = 0, came = 0]}) => [
      label || String(line),
      String(enrolled),
      String(came),
      enrolled > 0 ? percent(came / enrolled) : '–',
    ]),
  };
}
