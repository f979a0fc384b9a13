/* Staat de site in een map, dan is het begin daar: de map het dichtst bij dit adres waar ons pictogram staat. */
{
	/* eslint-disable-next-line no-restricted-syntax -- deze pagina staat los van de toepassing */
	const delen = location.pathname.split('/').slice(1, -1);
	const begin = document.getElementById('begin');
	const probeer = (/** @type {number} */ diepte) => {
		const map = `/${delen
			.slice(0, diepte)
			.map((deel) => `${deel}/`)
			.join('')}`;
		const beeld = new Image();
		beeld.onload = () => {
			if (begin) begin.setAttribute('href', map);
		};
		beeld.onerror = () => {
			if (diepte > 0) probeer(diepte - 1);
		};
		beeld.src = `${map}pictogram.svg`;
	};
	probeer(delen.length);
}
