/** Hours left on a clock, in words that are no more exact than they need to be. */
export function clockWords(hoursLeft: number): string {
  const hours = Math.abs(hoursLeft);
  const amount = hours < 1 ? `${Math.max(1, Math.round(hours * 60))} min` : `${Math.floor(hours)} h`;
  return hoursLeft < 0 ? `Late by ${amount}` : `${amount} left`;
}
