// SPDX-License-Identifier: EUPL-1.2
// What Lighthouse says of the overview, an action and an indicator, as on a slow phone: lighthouse.mjs SITE FOLDER-FOR-CHROMIUM.
// TAP, with a table of the figures as comments. The speed is the middle one of three runs, for what else the machine does counts.
import fs from 'node:fs';
import path from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import {serve} from './server.mjs';

const [site, profile] = process.argv.slice(2);
const wanted = {accessibility: 100, 'best-practices': 100, seo: 100, performance: 99};
const largest = (folder) => fs.readdirSync(path.join(site, folder)).filter((name) => fs.existsSync(path.join(site, folder, name, 'index.html')))
	.map((name) => `${folder}/${name}/index.html`).sort((a, b) => fs.statSync(path.join(site, b)).size - fs.statSync(path.join(site, a)).size)[0];
const pages = ['index.html', largest('acties'), largest('indicatoren')];

const browser = await puppeteer.launch({
	executablePath: '/usr/bin/chromium', userDataDir: profile,
	args: ['--disable-dev-shm-usage', ...process.getuid() === 0 ? ['--no-sandbox'] : []],
});
const port = new URL(browser.wsEndpoint()).port;
const {address, stop} = await serve(site, '/plan/');
let failed = 0;
try {
	for (const [i, page] of pages.entries()) {
		const runs = [];
		while (runs.length < 3) {
			const only = runs.length === 0 ? Object.keys(wanted) : ['performance'];
			const {lhr} = await lighthouse(address + page, {port, output: 'json', logLevel: 'silent', onlyCategories: only});
			if (lhr.runtimeError)
				throw new Error(`${page}: ${lhr.runtimeError.message}`);
			runs.push(lhr);
		}
		const [whole] = runs;
		const middle = runs.map((lhr) => lhr.categories.performance.score).sort()[1];
		const score = (name) => Math.round(100 * (name === 'performance' ? middle : whole.categories[name].score));
		const bytes = whole.audits['total-byte-weight'].numericValue;
		const faults = [
			...Object.keys(wanted).filter((name) => score(name) < wanted[name]).map((name) => `${name}: ${score(name)}, at least ${wanted[name]}`),
			...Object.keys(wanted).filter((name) => name !== 'performance').flatMap((name) => whole.categories[name].auditRefs)
				.map(({id}) => whole.audits[id]).filter((audit) => audit.score !== null && audit.score < 1).map((audit) => `${audit.id}: ${audit.title}`),
		];
		failed += faults.length > 0;
		console.log(`# ${page}: ${Object.keys(wanted).map((name) => `${name} ${score(name)}`).join(', ')}; ${Math.round(bytes / 1000)} kB; ` +
			`largest paint ${Math.round(whole.audits['largest-contentful-paint'].numericValue)} ms, shift ${whole.audits['cumulative-layout-shift'].numericValue.toFixed(3)}`);
		console.log(`${faults.length === 0 ? 'ok' : 'not ok'} ${i + 1} - Lighthouse is content with ${page}`);
		for (const fault of faults)
			console.log(`# ${fault}`);
	}
} finally {
	await browser.close();
	stop();
}
console.log(`1..${pages.length}`);
process.exit(failed > 0 ? 1 : 0);
