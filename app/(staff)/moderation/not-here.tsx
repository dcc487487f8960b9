interface NotHereProps {
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
}

/** Stands where something is looked for that is not there, with the way back. */
export function NotHere({ title, back }: NotHereProps) {
  return (
    <>
      <h1>{title}</h1>
      <p>
        It was dropped, or the address is wrong. <a href={back.href}>{back.label}</a>
      </p>
    </>
  );
}
