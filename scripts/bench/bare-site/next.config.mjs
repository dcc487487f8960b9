export default {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  agentRules: false,
  distDir: 'built',
  typescript: { ignoreBuildErrors: true },
};
