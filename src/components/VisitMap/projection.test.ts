import {SOUTHERN_NORWAY, VIEW_BOX, projectToMap} from './projection';

const bergen = projectToMap(60.39, 5.32);
const oslo = projectToMap(59.91, 10.75);
const trondheim = projectToMap(63.43, 10.4);

test('north is up and east is right', () => {
  expect(trondheim.y).toBeLessThan(bergen.y);
  expect(bergen.y).toBeLessThan(oslo.y);
  expect(bergen.x).toBeLessThan(trondheim.x);
  expect(trondheim.x).toBeLessThan(oslo.x);
});

test('distances are true within a tenth: 392 km from Oslo to Trondheim, 305 km to Bergen', () => {
  const distance = (a: {x: number; y: number}, b: {x: number; y: number}) => Math.hypot(a.x - b.x, a.y - b.y);
  const ratio = distance(oslo, trondheim) / distance(oslo, bergen) / (392 / 305);
  expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
});

test('the three cities lie inside the drawing', () => {
  const [left = 0, top = 0, width = 0, height = 0] = VIEW_BOX.split(' ').map(Number);
  for (const {x, y} of [bergen, oslo, trondheim]) {
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(left + width);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(top + height);
  }
});

test('the land is one closed line inside the drawing', () => {
  expect(SOUTHERN_NORWAY).toMatch(/^M[\dL .]+Z$/);
  const [left = 0, top = 0, width = 0, height = 0] = VIEW_BOX.split(' ').map(Number);
  for (const [x = NaN, y = NaN] of (SOUTHERN_NORWAY.match(/\d+ \d+/g) ?? []).map((point) =>
    point.split(' ').map(Number),
  )) {
    expect(x >= left && x <= left + width).toBe(true);
    expect(y >= top && y <= top + height).toBe(true);
  }
});

test('positions are rounded to tenths, so that the page stays small', () => {
  for (const value of Object.values(bergen)) expect(String(value)).toMatch(/^\d+(\.\d)?$/);
});
