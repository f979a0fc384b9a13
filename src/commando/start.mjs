/**
 * npm start: zet klaar, bouwt als dat nodig is en serveert de site op localhost.
 * PORT kiest een poort; is die bezet, dan de eerstvolgende vrije.
 */
import { bouw, bouwmap, isBouwActueel, zetPakkettenKlaar } from './klaarzetten.mjs';

const STANDAARDPOORT = 4173;

const poort = Number(process.env.PORT ?? STANDAARDPOORT);
if (!Number.isInteger(poort) || poort < 0 || poort > 65_535) {
	console.error(`PORT is "${process.env.PORT}": kies een heel getal van 0 tot en met 65535.`);
	process.exit(2);
}

if (!zetPakkettenKlaar()) process.exit(1);
if (!isBouwActueel()) {
	console.log('De site wordt gebouwd.');
	if (!bouw()) {
		console.error('Het bouwen is mislukt: zie de melding hierboven.');
		process.exit(1);
	}
}

// Pas hier inladen: voor zetPakkettenKlaar() kan sirv nog ontbreken.
const { maakAfhandelaar, startServer } = await import('./server.mjs');
const { adres } = await startServer(maakAfhandelaar(bouwmap), poort);
console.log(`\nBeslagvrij staat klaar op ${adres}\nStoppen: Ctrl+C`);
