/** The picture that other sites show beside a link: pixels, at the proportion that they cut to (1.91 to 1). */
export const socialCard = { width: 1200, height: 630 } as const;

/** Stands in for a story that has no picture. */
export const defaultPicture = '/pictures/default.svg';
