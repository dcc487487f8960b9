import { cacheLife, cacheTag } from 'next/cache';
import { tags } from './tags';
import { listHelpLines } from '@/lib/db/help-lines';
import type { HelpLineView } from '@/lib/domain/help-line';

/** The register as readers see it. Kept for an hour: warnings come and lines go by the calendar. */
export async function listHelpForReaders(): Promise<readonly HelpLineView[]> {
  'use cache';
  cacheTag(tags.help);
  cacheLife('hours');
  return (await listHelpLines(new Date())).filter(({ standing }) => standing !== 'hidden');
}
