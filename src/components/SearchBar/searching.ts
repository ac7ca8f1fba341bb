/** All that a search in the bar needs, as one part of the script: it is fetched when the field is first used. */
export {default} from './SearchPanel';
export {searchProvider, sendQuery} from './session';
