# Action lines whose period is not over on 20 December 2030: one that ends with a month lasts until its last day.
grep -o 'Lijnen: [^<]*klaar' site/brieven/br-1/index.html | head -1 | grep -qx 'Lijnen: al-1 dag jaar maand open klaar' || grep -o 'Lijnen: [^<]*klaar' site/brieven/br-1/index.html
