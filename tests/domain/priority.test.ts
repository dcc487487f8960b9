import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '@/lib/domain/finding';
import { priorityOf, reporterWeight, type PriorityFacts } from '@/lib/domain/priority';

const nothing: PriorityFacts = { findings: [], reports: [], firstTime: false };
const finding = (rule: PriorityFacts['findings'][number]['rule'], weight = 1) => ({
  ...nothing,
  findings: [{ rule, weight }],
});
const hours = (facts: PriorityFacts) => priorityOf(facts).priority;

const facts: fc.Arbitrary<PriorityFacts> = fc.record({
  findings: fc.array(
    fc.record({ rule: fc.constantFrom(...ruleIds), weight: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxLength: 12 },
  ),
  reports: fc.array(
    fc.record({
      reason: fc.constantFrom('danger', 'illegal', 'hate', 'spam'),
      weight: fc.double({ min: 0, max: 2, noNaN: true }),
    }),
    { maxLength: 12 },
  ),
  firstTime: fc.boolean(),
});

describe('the order of the queue', () => {
  it('stands in the order of harm', () => {
    const order = [
      hours(finding('disclosure')),
      hours(finding('identify')),
      hours({ ...nothing, reports: [{ reason: 'illegal', weight: 1 }] }),
      hours(finding('hate')),
      hours(finding('attack')),
      hours({ ...nothing, reports: [{ reason: 'attack', weight: 2 }] }),
      hours(finding('profanity')),
      hours({ ...nothing, firstTime: true }),
      hours(nothing),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(order.at(-1)).toBe(0);
  });

  it('puts a danger before everything else together, whoever saw it', () => {
    const worst: PriorityFacts = {
      findings: ruleIds.filter((rule) => rule !== 'disclosure').map((rule) => ({ rule, weight: 1 })),
      reports: Array.from({ length: 50 }, () => ({ reason: 'illegal', weight: 2 })),
      firstTime: true,
    };
    expect(hours({ ...nothing, findings: [{ rule: 'disclosure', weight: 0.1 }] })).toBeGreaterThan(hours(worst));
    expect(hours({ ...nothing, reports: [{ reason: 'danger', weight: 0 }] })).toBeGreaterThan(hours(worst));
  });

  it('is the sum of the reasons that it names, never below 0', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { priority, reasons } = priorityOf(given);
        expect(priority).toBeCloseTo(reasons.reduce((sum, reason) => sum + reason.hours, 0));
        expect(reasons.every((reason) => reason.hours > 0)).toBe(true);
        expect(priority).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never falls because more was found', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...ruleIds), (given, rule) => {
        const more = { ...given, findings: [...given.findings, { rule, weight: 1 }] };
        expect(hours(more)).toBeGreaterThanOrEqual(hours(given));
      }),
    );
  });

  it.each([
    [{ upheld: 0, kept: 0 }, 1],
    [{ upheld: 98, kept: 0 }, 1.98],
    [{ upheld: 0, kept: 98 }, 0.02],
    [{ upheld: 5, kept: 5 }, 1],
  ])('weighs a reporter with the record %o as %d', (record, weight) => {
    expect(reporterWeight(record)).toBeCloseTo(weight);
  });
});
