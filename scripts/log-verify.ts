/** `npm run log:verify`: works every hash of the log out anew. Ends with 1 when a row was changed or is missing. */
import { db } from '@/lib/db/client';
import { checkChain } from '@/lib/db/log-chain';

const { rows, fault } = await checkChain();
await db.$disconnect();

if (fault) {
  const what = fault.kind === 'changed' ? 'its content was changed' : 'the row before it was changed or is missing';
  console.error(`The log is not whole: row ${fault.seq}, ${what}.`);
  process.exit(1);
}
console.log(`The log is whole: ${rows.toLocaleString('en-GB')} rows, each with the hash of the one before.`);
