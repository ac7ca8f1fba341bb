/** @jest-environment jsdom */
import {fireEvent} from '@testing-library/react';
import {GROUP, leavesNoTrace, pause, show} from '../../../tests/fixtures/calculator';

leavesNoTrace();

describe('change of one group', () => {
  test('says the change with its interval in plain words, and that one group proves nothing', async () => {
    const {write, answer, value, getByText} = await show('paired-change');
    await write(/^Scores/, GROUP);
    expect(answer()).toContain('We have both measurements from 8 people.');
    expect(answer()).toContain('The mean changed by −3.63 points (95% interval from −9.38 to 2.13).');
    expect(answer()).toContain('Zero lies inside the interval');
    expect(getByText(/One group can never ‘prove’ an effect/)).toBeTruthy();
    expect(value(/^Correction for few people, J/)).toBe('0.889');
    expect(value(/^Effect size d_z/)).toBe('−0.53');
  });

  test('reads Czech decimals and answers with them', async () => {
    const {write, answer} = await show('paired-change', 'cs');
    await write(/^Scores/, 'před\tpo\n2,25\t1,5\n1,75\t1,25\n2,5\t1');
    expect(answer()).toContain('The mean changed by −0,92 points (95% interval from −2,21 to 0,38).');
  });

  test('names a wrong line at the field and counts who is left out', async () => {
    const {write, answer, getByLabelText} = await show('paired-change');
    await write(/^Scores/, '24\t13\n30\ttwenty\n18\t\n15\t17');
    const field = getByLabelText(/^Scores/, {selector: 'textarea'});
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain(
      'Line 2: “twenty” is not a number.',
    );
    expect(answer()).toContain('We have both measurements from 2 of 3 people.');
    expect(answer()).toContain('Left out because one of the two values is missing: 1.');
    expect(answer()).toContain('Left out because the line is wrong: 1.');
  });

  test('the measure says which values are possible and which end is the better one', async () => {
    const {write, answer, getByLabelText, getByText} = await show('paired-change');
    await write(/^Scores/, '10\t13\n5\t12\n26\t14');
    fireEvent.input(getByLabelText('Measure'), {target: {value: 'who-5-sum'}});
    await pause();
    expect(getByText('Line 3: 26 lies outside the measure, which goes from 0 to 25.')).toBeTruthy();
    expect(answer()).toContain('The mean changed by 20.00 points');
    expect(answer()).toContain('a higher number means more well-being');
  });

  test.each([
    ['24\t13', 'at least two people'],
    ['1\t2\n3\t4\n5\t6', 'Everybody changed by the same amount'],
    ['before after', 'only words'],
  ])('%j has no result, and says why', async (text, why) => {
    const {write, answer, queryByRole} = await show('paired-change');
    await write(/^Scores/, text);
    expect(answer()).toContain(why);
    expect(queryByRole('table')).toBeNull();
  });

  test('draws each person and names the plot', async () => {
    const {write, getAllByRole} = await show('paired-change');
    await write(/^Scores/, GROUP);
    const plots = getAllByRole('img', {name: 'Scores before and after, and the mean change'});
    expect(plots).toHaveLength(2);
    expect(plots[0]?.querySelectorAll('circle.draw-wash')).toHaveLength(16);
    expect(document.querySelector('[style]')).toBeNull();
  });
});

describe('change of one person', () => {
  test('the Czech CORE-OM stands ready with its published values and their source', async () => {
    const {write, answer, getByLabelText, getByRole, getByText} = await show('reliable-change');
    await write(/^Scores/, '2.1\t1.2\n1.8\t1.5');
    expect((getByLabelText(/^Smallest change/) as HTMLInputElement).value).toBe('0.445');
    expect((getByLabelText(/^Cut-off, in points/) as HTMLInputElement).value).toBe('1.349');
    expect(getByRole('link', {name: 'Juhová et al. 2018'}).getAttribute('href')).toBe('/sources#juhova-2018');
    expect(answer()).toContain('People: 2. Of these: in the ordinary range (recovered) 1, improved 0, unchanged 1');
    expect(getByText(/does not say what caused it/)).toBeTruthy();
  });

  test('another measure brings its own values: CORE-10 from its norms', async () => {
    const {write, answer, getByLabelText, getByText} = await show('reliable-change');
    fireEvent.input(getByLabelText('Measure'), {target: {value: 'core-10-uk'}});
    await write(/^Scores/, GROUP);
    expect((getByLabelText(/^Standard deviation before/) as HTMLInputElement).value).toBe('7.7');
    expect(answer()).toContain('larger than 6.75 points');
    expect(answer()).toContain('The cut-off is 10.46.');
    expect(answer()).toContain('recovered) 1, improved 2, unchanged 4, deteriorated 1.');
    expect(getByText(/a reason to talk at once/)).toBeTruthy();
  });

  test('a value that cannot be is named at its field', async () => {
    const {write, getByLabelText, getByText, answer} = await show('reliable-change');
    fireEvent.input(getByLabelText('Measure'), {target: {value: 'core-10-uk'}});
    await write(/^Scores/, GROUP);
    await write(/^Reliability/, '1,2');
    expect(getByText('The reliability is a number from 0 to below 1.')).toBeTruthy();
    expect(getByLabelText(/^Reliability/).getAttribute('aria-invalid')).toBe('true');
    expect(answer()).toContain('Still missing');
  });

  test('a measure without published values waits for the reader’s own', async () => {
    const {write, answer, getByLabelText, queryByText} = await show('reliable-change');
    fireEvent.input(getByLabelText('Measure'), {target: {value: 'other'}});
    await write(/^Scores/, '10\t20');
    expect(answer()).toContain('Still missing');
    fireEvent.click(getByLabelText('the higher one'));
    await write(/^Standard deviation before/, '3');
    await write(/^Reliability/, '0.9');
    expect(answer()).toContain('improved 1, unchanged 0, deteriorated 0.');
    expect(answer()).toContain('Without a cut-off');
    expect(queryByText(/cut-off is/)).toBeNull();
  });
});

describe('attendance, retention, interval', () => {
  test('each part answers for itself', async () => {
    const {write, answer, value} = await show('attendance');
    await write(/^Meetings, one/, 'meeting enrolled came\n1 8 8\n2 8 6\ntotal 16 14');
    expect(answer()).toContain('Attendance of the group: 14 of 16 places, 87.5%.');
    await write(/^People who started/, '8');
    await write(/^Of these, still/, '6');
    expect(answer()).toContain('Retention: 6 of 8 people who started, 75% (95% interval from 40.9% to 92.9%).');
    expect(value(/^Drop-out/)).toBe('25%');
  });

  test('Wilson’s interval of 6 of 8, and more than the whole is refused', async () => {
    const {write, answer, getByText} = await show('wilson');
    await write(/^How many people/, '6');
    await write(/^Of how many/, '8');
    expect(answer()).toContain('6 of 8 people: 75% (95% interval from 40.9% to 92.9%).');
    await write(/^How many people/, '9');
    expect(getByText('This is more than the whole: 9 of 8.')).toBeTruthy();
    expect(answer()).toBe('');
  });
});
