import { describe, expect, it } from 'vitest';
import { deskKeyActs, deskKeyWords, firstChoice, keysFrom, readKeyChoice } from '@/lib/domain/desk-keys';

describe('the keys of the desk', () => {
  it('are one letter each at first, no letter twice', () => {
    expect(keysFrom(firstChoice.keys)).toEqual({ ok: true, keys: firstChoice.keys });
    expect(new Set(Object.values(firstChoice.keys)).size).toBe(deskKeyActs.length);
  });

  it('may be any letter, or none', () => {
    const changed = keysFrom({ ...firstChoice.keys, publish: 'É', decline: '', undo: 'ж' });
    expect(changed).toMatchObject({ ok: true, keys: { publish: 'é', decline: '', undo: 'ж' } });
  });

  it('are refused with a sentence for both when one letter stands for two acts', () => {
    const refused = keysFrom({ ...firstChoice.keys, publish: 'D' });
    expect(refused).toEqual({
      ok: false,
      sentences: {
        publish: `“d” stands for “${deskKeyWords.decline}” too. Give one of them another letter.`,
        decline: `“d” stands for “${deskKeyWords.publish}” too. Give one of them another letter.`,
      },
    });
  });

  it.each(['1', 'pp', '?', ' . '])('cannot be %s', (key) => {
    expect(keysFrom({ ...firstChoice.keys, publish: key })).toMatchObject({
      ok: false,
      sentences: { publish: 'A key is one letter. Figures choose a house rule.' },
    });
  });
});

describe('what a browser kept', () => {
  it('is read as it was written', () => {
    const choice = { on: false, keys: { ...firstChoice.keys, publish: 'q' } };
    expect(readKeyChoice(JSON.stringify(choice))).toEqual(choice);
  });

  it.each([null, '', 'off', '{', '[]', '{"on":1,"keys":{}}'])('counts as nothing when it is %s', (text) => {
    expect(readKeyChoice(text)).toEqual(firstChoice);
  });

  it('keeps the switch when its keys are damaged or doubled, and knows acts that are newer than it', () => {
    const doubled = JSON.stringify({ on: false, keys: { publish: 'd' } });
    expect(readKeyChoice(doubled)).toEqual({ on: false, keys: firstChoice.keys });
    const older = JSON.stringify({ on: true, keys: { publish: 'q' } });
    expect(readKeyChoice(older)).toEqual({ on: true, keys: { ...firstChoice.keys, publish: 'q' } });
  });
});
