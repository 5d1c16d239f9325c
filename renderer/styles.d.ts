/** Style sheets are imported for what they do to the page; vite takes them in. */
declare module '*.css';
