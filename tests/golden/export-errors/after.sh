[ ! -e uit ]
