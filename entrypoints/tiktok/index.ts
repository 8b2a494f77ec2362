import { startBeside } from './beside';

// named in the manifest by hand: WXT's own wrapper for content scripts speaks to the page under a name
// that holds our id, and lets the page end the script
export default { main: startBeside };
