import type { PersonId } from './ids';
import { personOf, type Role, type Viewer } from './viewer';

/** What a thing must tell so that a permission can be decided. */
export interface Thing {
  /** Who wrote the comment or drafted the story. */
  readonly ownerId?: PersonId | null;
}

type Holder = 'anyone' | Role;
type Condition = 'own' | 'not-own';
interface Rule {
  readonly to: readonly Holder[];
  readonly only?: Condition;
  /** Roles for whom the condition does not apply. */
  readonly unless?: readonly Role[];
}

/** The one table of who may do what. A moderator cannot edit stories; an editor cannot moderate unless given both. */
export const permissions = {
  'comment:submit': { to: ['anyone'] },
  'comment:report': { to: ['anyone'] },
  'comment:vote': { to: ['anyone'], only: 'not-own' },
  'comment:feature': { to: ['editor', 'moderator'] },
  'thread:close': { to: ['moderator'] },
  'report:close': { to: ['moderator'], only: 'not-own' },
  'duty:declare': { to: ['moderator'] },
  'comment:read-queue': { to: ['moderator', 'safeguarding_lead'] },
  'comment:decide': { to: ['moderator'], only: 'not-own' },
  'comment:take-back': { to: ['moderator'], only: 'not-own' },
  'comment:decide-batch': { to: ['moderator'] },
  'appeal:decide': { to: ['moderator'], only: 'not-own' },
  'comment:refer': { to: ['moderator', 'safeguarding_lead'] },
  'comment:read-referred': { to: ['safeguarding_lead'] },
  'comment:settle-referred': { to: ['safeguarding_lead'] },
  'measure:read': { to: ['moderator', 'safeguarding_lead', 'administrator'], only: 'not-own' },
  'measure:impose': { to: ['moderator', 'administrator'], only: 'not-own' },
  'measure:impose-on-staff': { to: ['administrator'], only: 'not-own' },
  'measure:close-out': { to: ['administrator'], only: 'not-own' },
  'measure:decide-appeal': { to: ['moderator', 'administrator'], only: 'not-own' },
  'note:write': { to: ['moderator', 'safeguarding_lead'], only: 'not-own' },
  'well-being:choose': { to: ['moderator', 'safeguarding_lead'] },
  'debrief:read': { to: ['safeguarding_lead', 'administrator'] },
  'notice:give': { to: ['anyone'] },
  'legal:read': { to: ['moderator', 'legal_officer'] },
  'legal:open': { to: ['moderator', 'legal_officer'] },
  'legal:act': { to: ['moderator', 'legal_officer'], only: 'not-own' },
  'legal:read-complainant': { to: ['legal_officer'] },
  'legal:set-clock': { to: ['legal_officer'] },
  'second:judge': { to: ['moderator'], only: 'not-own' },
  'second:set-share': { to: ['administrator'] },
  'team:read': { to: ['moderator', 'safeguarding_lead', 'administrator'] },
  'log:read': { to: ['moderator', 'safeguarding_lead', 'administrator'] },
  'article:list': { to: ['contributor', 'editor'] },
  'article:create': { to: ['contributor', 'editor'] },
  'article:edit': { to: ['contributor', 'editor'], only: 'own', unless: ['editor'] },
  'passage:ask': { to: ['editor'] },
  'article:publish': { to: ['editor'] },
  'article:withdraw': { to: ['editor'] },
  'article:protect-facts': { to: ['editor'] },
  'article:set-comments': { to: ['editor'] },
  'help-line:change': { to: ['safeguarding_lead', 'administrator'] },
  'term:list': { to: ['moderator', 'safeguarding_lead', 'administrator'] },
  'term:change': { to: ['moderator', 'administrator'] },
  'rumour:change': { to: ['moderator', 'administrator'] },
  'rule:list': { to: ['moderator', 'safeguarding_lead', 'administrator'] },
  'rule:change': { to: ['administrator'] },
  'rule:replay': { to: ['moderator', 'administrator'] },
  'threshold:change': { to: ['administrator'] },
  'person:list': { to: ['administrator'] },
  'person:add': { to: ['administrator'] },
  'person:change': { to: ['administrator'] },
  'setting:change': { to: ['administrator'] },
} as const satisfies Record<string, Rule>;

export type Act = keyof typeof permissions;
export const acts = Object.keys(permissions) as Act[];

/** Whether the viewer may do this to that. Pure: it is told all it needs to know. */
export function may(viewer: Viewer, act: Act, thing: Thing = {}): boolean {
  const rule: Rule = permissions[act];
  const held = viewer.kind === 'staff' ? viewer.roles.filter((role) => rule.to.includes(role)) : [];
  if (!rule.to.includes('anyone') && held.length === 0) return false;
  if (!rule.only || held.some((role) => rule.unless?.includes(role))) return true;
  const own = typeof thing.ownerId === 'string' && thing.ownerId === personOf(viewer);
  return rule.only === 'own' ? own : !own;
}
