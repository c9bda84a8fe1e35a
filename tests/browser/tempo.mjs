// SPDX-License-Identifier: EUPL-1.2
// How fast search answers: tempo.mjs SITE FOLDER-FOR-CHROMIUM. Each word is asked as a reader would type it: the whole, its
// beginning, and with a wrong letter. Prints the time until search is ready and what a question takes.
import puppeteer from 'puppeteer-core';
import {serve} from './server.mjs';

const [site, profile] = process.argv.slice(2);
const browser = await puppeteer.launch({
	executablePath: '/usr/bin/chromium', userDataDir: profile,
	args: ['--disable-dev-shm-usage', ...process.getuid() === 0 ? ['--no-sandbox'] : []],
});
const {address, stop} = await serve(site, '/');
try {
	const page = await browser.newPage();
	const began = Date.now();
	await page.goto(`${address}zoeken/index.html`);
	await page.waitForFunction(() => 'klaar' in document.getElementById('zoekvak').dataset, {timeout: 120000});
	const ready = Date.now() - began;
	const {rows, times} = await page.evaluate(async () => {
		const {rows: all} = await (await fetch(document.getElementById('zoekvak').dataset.bestand)).json();
		const words = [...new Set(all.filter((_, i) => i % Math.ceil(all.length / 40) === 0)
			.flatMap(([title]) => title.match(/\p{L}{5,}/gu)?.slice(0, 1) ?? []))];
		const input = document.getElementById('zoekterm');
		for (const word of words)
			for (const question of [word, word.slice(0, 3), word.slice(0, 2) + 'q' + word.slice(3), `${word} ${words[0].slice(0, 4)}`, '28 638, nr. 233']) {
				input.value = question;
				input.form.requestSubmit();
			}
		return {rows: all.length, times: performance.getEntriesByName('zoeken').map((e) => e.duration).slice(1)};
	});
	times.sort((a, b) => a - b);
	const share = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(1);
	console.log(`${rows} rows, ready in ${ready} ms; ${times.length} questions: median ${share(0.5)} ms, 95% ${share(0.95)} ms, slowest ${share(1)} ms`);
} finally {
	await browser.close();
	stop();
}
