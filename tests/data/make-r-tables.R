#!/usr/bin/env Rscript
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the tables of tests/data/surveys/r, each in another way of R to write one, all with the same
# answers. Run it there with R 4; no test needs R.
answers <- data.frame(
  Befragte = c("Anna Müller", "Bert \"Bé\" Özil", "Chloé O'Hara", "Dürr, Max"),
  Segment = c("Städte", NA, "Land", "Städte"),
  Gewicht = c(1.5, 0.75, 1, NA),
  Datum = as.Date(c("2026-03-02", "2026-03-13", NA, "2026-03-04")),
  c(4L, 5L, NA, 2L), c(3L, 5L, 1L, 2L), c(NA, 4L, 4L, 1L), c(2L, 3L, 5L, 5L)
)
names(answers)[5:8] <- paste("Zufriedenheit:", c("Website", "Website", "Filiale", "Filiale"), "-",
                             c("Qualität", "Preis"))
write.csv(answers, "csv.csv", fileEncoding = "UTF-8")
write.csv2(answers, "csv2.csv", row.names = FALSE, fileEncoding = "UTF-8")
write.csv2(answers, "latin1.csv", fileEncoding = "latin1")
write.table(answers, "table.txt", fileEncoding = "UTF-8")
row.names(answers) <- c("eins", "zwei", "drei", "vier")
write.table(answers, "tab.tsv", sep = "\t", qmethod = "double", fileEncoding = "UTF-8")
write.table(answers, "point-comma.txt", sep = ";", dec = ",", fileEncoding = "latin1")
