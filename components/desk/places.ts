import { may, type Act } from '@/lib/domain/permissions';
import type { Viewer } from '@/lib/domain/viewer';
import { paths } from '@/lib/site';

export type PlaceName = 'studio' | 'moderation' | 'legal' | 'second' | 'team' | 'log' | 'admin';

export interface Place {
  readonly name: PlaceName;
  readonly label: string;
  readonly href: string;
  /** Who may do this has business there. */
  readonly act: Act;
}

/** The rooms behind the site, in the order in which somebody is led to the first that is theirs. */
export const places: readonly Place[] = [
  { name: 'moderation', label: 'Moderation', href: paths.moderation(), act: 'comment:read-queue' },
  { name: 'legal', label: 'Legal', href: paths.legal(), act: 'legal:read' },
  { name: 'second', label: 'Second look', href: paths.secondLook(), act: 'second:judge' },
  { name: 'team', label: 'Team', href: paths.team(), act: 'team:read' },
  { name: 'studio', label: 'Studio', href: paths.studio(), act: 'article:list' },
  { name: 'admin', label: 'People', href: paths.admin(), act: 'person:list' },
  { name: 'log', label: 'Log', href: paths.log(), act: 'log:read' },
];

/** The rooms that are open to somebody. */
export function placesOf(viewer: Viewer): readonly Place[] {
  return places.filter((place) => may(viewer, place.act));
}
