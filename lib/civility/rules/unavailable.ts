import { finding, type Rule } from '@/lib/civility/rule';

/** A part of the model is missing or damaged: everything is held, and said so. */
export const unavailable: Rule = {
  name: 'unavailable',
  look: ({ model, text }) =>
    model.missing.length === 0
      ? []
      : [
          finding({
            rule: 'unavailable',
            start: 0,
            end: text.length,
            weight: 1,
            cause: `model unavailable: missing or damaged: ${model.missing.join(', ')}`,
          }),
        ],
};
