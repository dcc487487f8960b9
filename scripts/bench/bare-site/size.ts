/** How often the page repeats its words. The bench writes this file anew in its copy. */
export const size = 1;
