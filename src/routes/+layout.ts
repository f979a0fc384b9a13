/** Elke pagina staat als bestand klaar; 'always' geeft map/index.html en werkt op elke webserver. */
export const prerender = true;
export const trailingSlash = 'always';
