rm plan/programma.md
