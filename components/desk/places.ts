import { may, type Act } from '@/lib/domain/permissions';
import type { Viewer } from '@/lib/domain/viewer';
import { paths } from '@/lib/site';

export type PlaceName = 'studio' | 'moderation' | 'legal' | 'log' | 'admin';

export interface Place {
  readonly name: PlaceName;
  readonly label: string;
  readonly href: string;
  /** Who may do this has business there. */
  readonly act: Act;
  /** Who may do this goes there by another way. */
  readonly unless?: Act;
}

/** The rooms behind the site, in the order in which somebody is led to the first that is theirs. */
export const places: readonly Place[] = [
  { name: 'moderation', label: 'Moderation', href: paths.moderation(), act: 'comment:read-queue' },
  { name: 'legal', label: 'Legal', href: paths.legal(), act: 'legal:read' },
  { name: 'studio', label: 'Studio', href: paths.studio(), act: 'article:list' },
  { name: 'admin', label: 'People', href: paths.admin(), act: 'person:list' },
  // Whoever keeps the rules but does not read the queue has rooms of the moderation desk too.
  { name: 'moderation', label: 'Rules', href: paths.rules(), act: 'rule:list', unless: 'comment:read-queue' },
  { name: 'log', label: 'Log', href: paths.log(), act: 'log:read' },
];

/** The rooms of the moderation desk besides its queue. */
export type RoomName = 'second' | 'team' | 'rules' | 'thresholds' | 'terms' | 'rumours' | 'help-lines';

interface Room {
  readonly name: RoomName;
  readonly label: string;
  readonly href: string;
  readonly act: Act;
}

const rooms: readonly Room[] = [
  { name: 'second', label: 'Second look', href: paths.secondLook(), act: 'second:judge' },
  { name: 'team', label: 'Team', href: paths.team(), act: 'team:read' },
  { name: 'rules', label: 'House rules', href: paths.rules(), act: 'rule:list' },
  { name: 'thresholds', label: 'Thresholds', href: paths.thresholds(), act: 'rule:list' },
  { name: 'terms', label: 'Watched terms', href: paths.terms(), act: 'term:list' },
  { name: 'rumours', label: 'Known rumours', href: paths.rumours(), act: 'rule:list' },
  { name: 'help-lines', label: 'Help lines', href: paths.keepHelpLines(), act: 'help-line:change' },
];

/** The rooms of the moderation desk that are open to somebody. */
export function roomsOf(viewer: Viewer): readonly Room[] {
  return rooms.filter((room) => may(viewer, room.act));
}

/** The rooms that are open to somebody. */
export function placesOf(viewer: Viewer): readonly Place[] {
  return places.filter((place) => may(viewer, place.act) && !(place.unless && may(viewer, place.unless)));
}
