/** English plurals only: `one|other`. */
export const usePluralForm = () => ({
  selectMessage: (count: number, message: string) => message.split('|')[count === 1 ? 0 : 1] ?? message,
});
