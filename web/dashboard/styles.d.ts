/** Style sheets are imported for what they do alone. */
declare module '*.css';
