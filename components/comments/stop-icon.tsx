/** The stop sign of the house rules: an octagon with a bar. The words beside it say what it means. */
export function StopIcon() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path
        d="M10.3 2.5h11.4l7.8 7.8v11.4l-7.8 7.8H10.3l-7.8-7.8V10.3z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path d="M9 16h14" stroke="currentColor" strokeWidth="4" />
    </svg>
  );
}
