import { findingName } from '@/lib/domain/desk-words';
import type { Outcome } from '@/lib/domain/outcome';
import { priorityReasonWords } from '@/lib/domain/priority';

const named = (rules: readonly string[]) => rules.map((rule) => findingName(rule).toLowerCase()).join(', ');

/** What would happen with a comment, in short sentences. */
export function outcomeWords({ asked, wide, waits, help, reasons }: Outcome): readonly string[] {
  return [
    help ? 'Its author sees the help lines at once.' : '',
    asked.length > 0 ? `Its author is asked first about ${named(asked)}.` : 'Its author is asked nothing.',
    waits ? 'It waits for a person.' : 'Known authors need not wait for a person.',
    wide.length > 0 ? `Marked: ${named(wide)}.` : 'Nothing is marked.',
    reasons.length > 0
      ? `Read sooner: ${reasons.map(({ reason, hours }) => `${priorityReasonWords[reason].toLowerCase()} (${Math.round(hours)} h)`).join(', ')}.`
      : 'It keeps its place in the queue.',
  ].filter((sentence) => sentence !== '');
}

/** The same for a line in a list. */
export function outcomeLine({ asked, wide, waits, help }: Outcome): string {
  const parts = [
    help ? 'help lines' : '',
    asked.length > 0 ? `asked first: ${named(asked)}` : '',
    wide.length > 0 ? `marked: ${named(wide)}` : '',
    waits ? 'waits' : 'need not wait',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
