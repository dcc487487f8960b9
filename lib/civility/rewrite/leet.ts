const alike = new Map<string, readonly string[]>([
  ['0', ['o']],
  ['1', ['i', 'l']],
  ['2', ['z']],
  ['3', ['e']],
  ['4', ['a']],
  ['5', ['s']],
  ['6', ['g', 'b']],
  ['7', ['t']],
  ['8', ['b']],
  ['9', ['g']],
  ['@', ['a']],
  ['$', ['s']],
  ['!', ['i', 'l']],
  ['|', ['i', 'l']],
  ['+', ['t']],
  ['(', ['c']],
  ['<', ['c']],
  ['{', ['c']],
  ['[', ['c']],
  ['€', ['e']],
  ['£', ['l']],
  ['¢', ['c']],
  ['&', ['a']],
  ['^', ['a']],
  ['%', ['o']],
  ['?', ['i']],
  ['#', ['h']],
]);
const drawn: readonly (readonly [RegExp, string])[] = [
  [/\/\\\/\\/g, 'm'],
  [/\|\\\/\|/g, 'm'],
  [/\\\/\\\//g, 'w'],
  [/\/\\/g, 'a'],
  [/\\\//g, 'v'],
  [/\|-\|/g, 'h'],
  [/\]-\[/g, 'h'],
  [/\|</g, 'k'],
  [/\(\)|\[\]/g, 'o'],
  [/\|\)/g, 'd'],
  [/\|_\|/g, 'u'],
  [/\|\\\|/g, 'n'],
  [/></g, 'x'],
  [/vv/g, 'w'],
];

/** Most readings of one disguised word that are tried. */
const readingsMax = 16;

/** The words that signs and figures drawn as letters may stand for. Empty when something in it stands for no letter. */
export function leetReadings(disguised: string): readonly string[] {
  let plain = disguised;
  if (/[\\/|<>()[\]]/.test(plain)) for (const [shape, letter] of drawn) plain = plain.replace(shape, letter);
  let readings = [''];
  for (const char of plain) {
    const letters = char >= 'a' && char <= 'z' ? [char] : alike.get(char);
    if (letters === undefined) return [];
    if (letters.length === 1 || readings.length * 2 > readingsMax)
      readings = readings.map((reading) => reading + (letters[0] ?? ''));
    else readings = readings.flatMap((reading) => letters.map((letter) => reading + letter));
  }
  return readings;
}
