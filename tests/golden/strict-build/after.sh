[ ! -e site ]
