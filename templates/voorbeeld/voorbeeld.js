// SPDX-License-Identifier: EUPL-1.2
// The one script of actieplan serve: reloads the page when the plan was saved. Never on a published site.
(function () {
	'use strict';
	var versie = document.currentScript.getAttribute('data-versie');
	var bron = null;

	function stop() {
		if (bron !== null)
			bron.close();
		bron = null;
	}

	// The server tells its version at once, so that a page that was made before the last save notices.
	function luister() {
		if (bron !== null || document.hidden)
			return;
		bron = new EventSource('/_voorbeeld/gebeurtenissen');
		bron.addEventListener('stand', function (gebeurtenis) {
			if (gebeurtenis.data === versie)
				return;
			stop();
			location.reload();
		});
		// There are more pages open than the server keeps in touch with: this one looks again when it is shown.
		bron.addEventListener('weg', stop);
	}

	// A page that nobody sees needs no connection: a browser has six for all its tabs.
	document.addEventListener('visibilitychange', function () {
		if (document.hidden)
			stop();
		else
			luister();
	});
	// A page that the browser kept and shows again was made before: it must look too.
	window.addEventListener('pagehide', stop);
	window.addEventListener('pageshow', luister);
	luister();

	// A screen reader tells what changes, not what was there: put the alert in once more.
	var alarm = document.querySelector('#voorbeeld-titel');
	if (alarm !== null)
		setTimeout(function () {
			alarm.textContent = alarm.textContent.trim() + '\u00a0';
		}, 200);
})();
