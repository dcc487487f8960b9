import { missingParts } from './civility-model';
import { isDatabaseAway } from '@/lib/db/errors';
import { pingDatabase } from '@/lib/db/health';

export interface Health {
  readonly database: 'here' | 'away';
  /** Whether the learned part of the civility screen was loaded. Without it every comment is marked for a person. */
  readonly screen: 'whole' | 'without its model';
}

/** Whether the parts that acts depend on answer. */
export async function checkHealth(): Promise<Health> {
  const screen = missingParts().length === 0 ? 'whole' : 'without its model';
  try {
    await pingDatabase();
    return { database: 'here', screen };
  } catch (error) {
    if (isDatabaseAway(error)) return { database: 'away', screen };
    throw error;
  }
}
