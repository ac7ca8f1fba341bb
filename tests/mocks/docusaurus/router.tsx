export const useLocation = () => ({pathname: '/'});
