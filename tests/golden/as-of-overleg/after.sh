# A body is there from the first day of its period, whatever that is written with.
cut -d, -f1 site/data/gremium.csv | tr '\n' ' ' | grep -qx 'id dag jaar jaren maand stuurgroep ' || cut -d, -f1 site/data/gremium.csv
