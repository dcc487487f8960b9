/** Civil remarks for the bench: each its own words, so that none counts as a repetition of another. */
const openings = [
  'The figures in this story are from before the reform.',
  'I was a steward on one of those ships for six years.',
  'What I miss is a word from the people who were arrested.',
  'My sister went through this in another county.',
  'The committee heard all of this in spring and wrote nothing down.',
  'Has anybody asked the hotel what its cleaners are paid?',
  'Our parish ran a night shelter until the council closed it.',
  'The inspector quoted here visited us as well, twice in one winter.',
  'I teach in that town, and half of my class works in the fields in June.',
  'A contract in a language that you do not read is no contract.',
  'The second source says less than the sentence that rests on it.',
  'Nobody mentions how long the hearings take.',
  'Thank you for naming the law and not only the minister.',
  'The map would say more with the bus lines on it.',
] as const;
const middles = [
  'The company paid when the union came on board, and not a day before',
  'The lawyer was the only one who called back',
  'Most of the money went to the building and its guards',
  'They were told to sign, and the copy stayed in a drawer',
  'The permit hangs on the employer, so leaving means going home',
  'Three of them won in court and never saw their wages',
  'The hotline had no interpreter on weekends',
  'A fine of that size is cheaper than the wages would have been',
  'The press release came out before the first interview was over',
  'Our own count was half of what the office printed',
  'The shelter asked for papers that nobody in that place has',
  'The farm next door does it properly and still sells its fruit',
] as const;
const ends = [
  'Who checked that since?',
  'I would like to read the whole decision.',
  'That is what the next story should look into.',
  'It is the same in the packing halls up north.',
  'Perhaps the paper could publish the contracts.',
  'We have written to the ministry about it.',
  'The law from last year changed nothing for us.',
  'Ask the drivers, they see all of it.',
] as const;
const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'za'] as const;

/** The remark with this number. No two below a million are alike. */
export function remark(number: number): string {
  const pick = <T>(list: readonly T[], by: number): T | undefined => list[Math.floor(number / by) % list.length];
  const place = [1, 10, 100, 1000, 10_000, 100_000].map((by) => pick(syllables, by)).join('');
  return `${pick(openings, 1)} ${pick(middles, 3)}, at least in ${place}. ${pick(ends, 7)}`;
}
