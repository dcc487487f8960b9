/** Where a reader who has to leave at once is led: a page that nobody is asked about. As GOV.UK's "Exit this page" does. */
const elsewhere = 'https://www.bbc.co.uk/weather';

/** Leads away and asks the browser to forget what this site stored. The browser's own history stays: the privacy page says so. */
export function GET(): Response {
  return new Response(null, {
    status: 303,
    headers: {
      Location: elsewhere,
      'Cache-Control': 'no-store',
      'Clear-Site-Data': '"cookies", "storage"',
      'Referrer-Policy': 'no-referrer',
    },
  });
}
