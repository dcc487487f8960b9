import { describe, expect, it } from 'vitest';
import { found } from '../screened';

const cause = (text: string): string | undefined => found('language', text)[0]?.cause;

describe('language', () => {
  it.each([
    ['Esto no es lo que dice el informe de la policía', 'Spanish'],
    ['Je ne suis pas d’accord avec cet article', 'French'],
    ['Das ist nicht das, was in dem Bericht steht', 'German'],
    ['Isso não é o que está escrito no relatório', 'Portuguese'],
    ['هذا ليس ما جاء في التقرير أبدا', 'Arabic'],
  ])('screens “%s” with lists', (text, name) => {
    expect(cause(text)).toContain(name);
  });

  it.each([
    'Это совсем не то что написано в отчёте',
    '这份报告说的不是这样',
    'Questo non è quello che dice il rapporto della polizia',
  ])('sends “%s” to a person', (text) => {
    expect(cause(text)).toContain('to a person');
  });

  it.each(['Thanks for this.', 'Łódź São Paulo', 'I read the report about Rio de Janeiro and La Paz.'])(
    'says nothing of “%s”',
    (text) => {
      expect(cause(text)).toBeUndefined();
    },
  );
});
