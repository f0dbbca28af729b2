# Seats of a municipal council in R, in the format of the OSV2020 wrapper: an object per line.
#
#     npx kieswet-conformance run --profile council-seats -- \
#       npx kieswet-conformance adapt -- Rscript examples/conformance/council_seats.R

numbers <- function(line, name) {
  found <- regmatches(line, regexec(paste0('"', name, '":\\[?([0-9,]*)'), line))[[1]][2]
  if (is.na(found) || found == "") numeric(0) else as.numeric(strsplit(found, ",")[[1]])
}

# The one list for which over / under is largest, in whole numbers; NULL: no list takes part.
largest <- function(takes_part, over, under, left) {
  lists <- which(takes_part)
  if (length(lists) == 0) return(NULL)
  best <- lists[1]
  for (list in lists[-1]) {
    difference <- over[list] * under[best[1]] - over[best[1]] * under[list]
    if (difference > 0) best <- list else if (difference == 0) best <- c(best, list)
  }
  if (length(best) > left) stop("lot")
  best[1]
}

result <- function(seats, candidates, rows) {
  ends <- cumsum(candidates)
  votes <- mapply(function(end, n) sum(rows[seq_len(n) + end - n]), ends, candidates)
  total <- sum(votes)
  full <- if (total == 0) votes else (votes * seats) %/% total
  given <- pmin(full, candidates)
  if (total == 0) return(given)
  left <- seats - sum(given)
  by_remainder <- by_average <- rep(FALSE, length(votes))
  last <- 0
  while (left > 0) {
    room <- votes > 0 & given < candidates
    to <- NULL
    if (seats < 19) {
      # P 8: remainders of lists with three quarters of the quota, then one average each.
      enough <- 4 * votes * seats >= 3 * total
      remainder <- votes * seats - full * total
      to <- largest(room & !by_remainder & enough, remainder, rep(1, length(votes)), left)
      if (!is.null(to)) by_remainder[to] <- TRUE
      if (is.null(to)) {
        to <- largest(room & !by_average, votes, given + 1, left)
        if (!is.null(to)) by_average[to] <- TRUE
      }
    }
    if (is.null(to)) to <- largest(room, votes, given + 1, left)
    if (is.null(to)) break
    given[to] <- given[to] + 1
    last <- to
    left <- left - 1
  }
  # P 9: who has the majority of the votes has the majority of the seats.
  most <- which(2 * votes > total & 2 * given <= seats & given < candidates)
  if (length(most) == 1 && last > 0 && last != most) {
    given[last] <- given[last] - 1
    given[most] <- given[most] + 1
  }
  given
}

input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) > 0) {
  seats <- tryCatch(
    result(numbers(line, "seats"), numbers(line, "pg_candidates"), numbers(line, "votes")),
    error = function(problem) NULL
  )
  if (is.null(seats)) cat('{"conflict":true,"log":[]}\n')
  else cat('{"seats":[', paste(format(seats, scientific = FALSE, trim = TRUE), collapse = ","), '],"log":[]}\n', sep = "")
  flush(stdout())
}
