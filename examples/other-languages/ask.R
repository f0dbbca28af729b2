# Asks the script one question a line: Rscript ask.R kieswet.js < questions.jsonl
# With V8. Debian: apt-get install r-cran-v8
suppressMessages(library(V8))
engine <- v8()
invisible(engine$source(commandArgs(trailingOnly = TRUE)[1]))
for (question in readLines(file("stdin"), encoding = "UTF-8")) {
  cat(engine$call("kieswet.answer", question), "\n", sep = "")
}
