import { DeskLinks } from '@/components/moderation/desk-links';
import { countAsked } from '@/lib/desk/desk-notes';
import { may } from '@/lib/domain/permissions';
import type { Viewer } from '@/lib/domain/viewer';
import { paths } from '@/lib/site';

/** The other rooms of the desk that this person may enter. */
export async function DeskRooms({ viewer }: { readonly viewer: Viewer }) {
  const asked = await countAsked({ viewer });
  const links = [
    ...(may(viewer, 'note:write')
      ? [{ href: paths.asked(), label: 'Asked', ...(asked.ok ? { count: asked.value } : {}) }]
      : []),
    ...(may(viewer, 'measure:read') ? [{ href: paths.measures(), label: 'Measures about authors' }] : []),
  ];
  return links.length > 0 ? <DeskLinks links={links} /> : null;
}
