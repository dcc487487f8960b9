/**
 * Loads the demo newsroom into an empty database and prints its sign-ins as one line of JSON. Does nothing to a
 * database that has people in it.
 */
import { insertComments } from './seed/comments';
import { readSeed } from './seed/files';
import { insertHelpLines } from './seed/help-lines';
import { insertAuthors, insertStaff } from './seed/people';
import { insertRumours } from './seed/rumours';
import { insertCategories, insertStories } from './seed/stories';
import { db } from '@/lib/db/client';
import { countPeople } from '@/lib/db/people';

async function main(): Promise<void> {
  if ((await countPeople()) > 0) {
    console.log(JSON.stringify({ loaded: false, signIns: [] }));
    return;
  }
  const now = new Date();
  const seed = readSeed();
  const { signIns, moderator, editor } = await insertStaff(now);
  const authors = await insertAuthors(seed.authors, now);
  const categories = await insertCategories(seed.categories);
  const stories = await insertStories(seed.stories, { bylines: authors, categories, editor }, now);
  await insertComments(seed.comments, { stories, authors, moderator }, now);
  await insertHelpLines(now);
  await insertRumours(now);
  console.log(JSON.stringify({ loaded: true, signIns }));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
