mkdir map
mv plan map/
