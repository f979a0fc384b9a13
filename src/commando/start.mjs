/**
 * npm start: zet klaar, bouwt als dat nodig is en serveert de site op localhost.
 * PORT kiest een poort; is die bezet, dan de eerstvolgende vrije.
 */
import { bouw, bouwmap, isBouwActueel, zetPakkettenKlaar } from './klaarzetten.mjs';

const STANDAARDPOORT = 4173;

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
const { adres } = await startServer(maakAfhandelaar(bouwmap), Number(process.env.PORT ?? STANDAARDPOORT));
console.log(`\nBeslagvrij staat klaar op ${adres}\nStoppen: Ctrl+C`);
