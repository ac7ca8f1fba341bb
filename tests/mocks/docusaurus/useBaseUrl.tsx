export default (path: string) => path;
