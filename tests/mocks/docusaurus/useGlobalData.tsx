export const usePluginData = () => ({editions: []});
