mkdir twee
cp -R plan twee/plan
cp anders/acties/* twee/plan/acties/
{ printf '\357\273\277' && sed 's/$/\r/' plan/indicatoren/vluchten.csv; } >twee/plan/indicatoren/vluchten.csv
