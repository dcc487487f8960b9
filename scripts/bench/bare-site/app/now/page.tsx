import { connection } from 'next/server';

export const instant = false;

/**
 * A page made for each request. Asked for once before the measurement: the first render in a process makes all later
 * answers a little slower (on Node.js 20 by its asynchronous context), and no real site serves without one.
 */
export default async function Page() {
  await connection();
  return <p>now</p>;
}
