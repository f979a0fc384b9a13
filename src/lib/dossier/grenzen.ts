/* Hoeveel er in een dossier past. Een grens geldt voor elke lus die erover loopt: zo staat geen bestand ons stil. */

/** Zoveel tekens mag een tekst in een dossier hebben. */
export const TEKENS = 200;

/** Een half teken (een losse surrogaat) is geen tekst: een adres, een PDF en een bestand kunnen het niet bevatten. */
export const isHeleTekst = (tekst: string): boolean => !/\p{Surrogate}/u.test(tekst);

/** Zoveel loonstroken mag een inkomen hebben: ruim dertig jaar aan maanden. */
export const MEESTE_STROKEN = 400;
