'use server';

import { redirect } from 'next/navigation';
import type { Route } from 'next';
import { currentAddress } from '@/lib/auth/viewer';
import { confirmSubscription, endSubscription } from '@/lib/desk/subscribe';
import { paceField } from '@/lib/domain/subscription';
import { paths } from '@/lib/site';

/** Public: whoever got the letter says yes to more, or how often. Always ends on the page that shows what holds. */
export async function confirmLetters(data: FormData): Promise<void> {
  const code = String(data.get('code') ?? '');
  const pace = paceField.safeParse(data.get('pace'));
  const by = { address: await currentAddress(), now: new Date() };
  const done = await confirmSubscription(code, pace.success ? pace.data : null, by);
  redirect(`${paths.subscription(encodeURIComponent(code))}${done.ok ? '' : '?failed=yes'}` as Route);
}

/** Public: whoever got the letter ends them. */
export async function endLetters(data: FormData): Promise<void> {
  const code = String(data.get('code') ?? '');
  const done = await endSubscription(code);
  redirect(`${paths.subscription(encodeURIComponent(code))}?${done.ok ? 'ended' : 'failed'}=yes` as Route);
}
