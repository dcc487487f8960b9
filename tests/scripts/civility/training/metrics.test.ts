import { describe, expect, test } from 'vitest';
import {
  areaUnderCurve,
  countsAt,
  f1Of,
  falseAlarmsOf,
  precisionOf,
  recallOf,
  wilsonInterval,
} from '@/scripts/civility/training/metrics';

test.each([
  ['perfect order', [1, 2, 3, 4], [false, false, true, true], 1],
  ['reversed order', [4, 3, 2, 1], [false, false, true, true], 0],
  ['all the same', [1, 1, 1, 1], [false, true, false, true], 0.5],
  ['one pair wrong of four', [1, 3, 2, 4], [false, false, true, true], 0.75],
])('areaUnderCurve: %s', (_case, scores, bad, area) => {
  expect(areaUnderCurve(scores, bad)).toBeCloseTo(area);
});

describe('countsAt', () => {
  const counts = countsAt([true, true, false, false, true], [true, false, true, false, true]);

  test('counts right and wrong flags', () => {
    expect(counts).toEqual({ truePositives: 2, falsePositives: 1, falseNegatives: 1, trueNegatives: 1 });
  });

  test('gives precision, recall, false alarms and F1', () => {
    expect(
      [precisionOf(counts), recallOf(counts), falseAlarmsOf(counts), f1Of(counts)].map((share) => share.toFixed(3)),
    ).toEqual(['0.667', '0.667', '0.500', '0.667']);
  });
});

test('wilsonInterval gives the textbook interval for 8 of 10', () => {
  const [low, high] = wilsonInterval(8, 10);
  expect(low).toBeCloseTo(0.4902, 3);
  expect(high).toBeCloseTo(0.9433, 3);
});
