//! Seats of a municipal council in Rust, in the format of the OSV2020 wrapper: an object per line.
//!
//!     rustc -O -o council_seats examples/conformance/council_seats.rs
//!     npx kieswet-conformance run --profile council-seats -- \
//!       npx kieswet-conformance adapt -- ./council_seats

use std::io::{self, BufRead, Write};

/// A lot must be drawn.
struct Lot;

fn numbers(line: &str, name: &str) -> Vec<i128> {
    let Some(at) = line.find(&format!("\"{name}\":")) else { return vec![] };
    line[at + name.len() + 3..]
        .trim_start_matches('[')
        .split(|c: char| c == ']' || c == '}' || c == '"')
        .next()
        .unwrap_or("")
        .split(',')
        .filter_map(|number| number.trim().parse().ok())
        .collect()
}

struct Council {
    seats: i128,
    total: i128,
    candidates: Vec<i128>,
    votes: Vec<i128>,
    given: Vec<i128>,
}

impl Council {
    fn of(seats: i128, candidates: Vec<i128>, rows: &[i128]) -> Self {
        let mut at = 0;
        let votes: Vec<i128> = candidates
            .iter()
            .map(|&own| {
                let end = at + own as usize;
                let sum = rows[at..end].iter().sum();
                at = end;
                sum
            })
            .collect();
        let total = votes.iter().sum();
        Council { seats, total, given: vec![0; votes.len()], candidates, votes }
    }

    fn has_room(&self, list: usize) -> bool {
        self.votes[list] > 0 && self.given[list] < self.candidates[list]
    }

    /// The one list for which a fraction is largest, compared without rounding.
    fn largest(
        &self,
        left: i128,
        share: impl Fn(usize) -> (i128, i128),
        takes_part: impl Fn(usize) -> bool,
    ) -> Result<Option<usize>, Lot> {
        let mut best: Vec<usize> = vec![];
        for list in (0..self.votes.len()).filter(|&list| self.has_room(list) && takes_part(list)) {
            let (over, under) = share(list);
            let (most, of) = best.first().map_or((-1, 1), |&first| share(first));
            if over * of > most * under {
                best = vec![list];
            } else if over * of == most * under {
                best.push(list);
            }
        }
        if best.len() as i128 > left { Err(Lot) } else { Ok(best.first().copied()) }
    }

    fn result(&mut self) -> Result<(), Lot> {
        if self.total == 0 {
            return Ok(());
        }
        let lists = self.votes.len();
        let full: Vec<i128> = self.votes.iter().map(|own| own * self.seats / self.total).collect();
        self.given = (0..lists).map(|list| full[list].min(self.candidates[list])).collect();
        let mut left = self.seats - self.given.iter().sum::<i128>();
        let (mut by_remainder, mut by_average, mut last) = (vec![false; lists], vec![false; lists], None);
        while left > 0 {
            let average = |list: usize| (self.votes[list], self.given[list] + 1);
            let mut to = None;
            if self.seats < 19 {
                // P 8: remainders of lists with three quarters of the quota, then one average each.
                let enough = |list: usize| 4 * self.votes[list] * self.seats >= 3 * self.total;
                let remainder = |list: usize| (self.votes[list] * self.seats - full[list] * self.total, 1);
                to = self.largest(left, remainder, |list| !by_remainder[list] && enough(list))?;
                if let Some(list) = to { by_remainder[list] = true } else {
                    to = self.largest(left, average, |list| !by_average[list])?;
                    if let Some(list) = to { by_average[list] = true }
                }
            }
            if to.is_none() { to = self.largest(left, average, |_| true)?; }
            let Some(list) = to else { break };
            self.given[list] += 1;
            last = to;
            left -= 1;
        }
        // P 9: who has the majority of the votes has the majority of the seats.
        let most = (0..lists).find(|&l| 2 * self.votes[l] > self.total && 2 * self.given[l] <= self.seats);
        if let (Some(most), Some(last)) = (most, last) {
            if last != most && self.has_room(most) { self.given[last] -= 1; self.given[most] += 1; }
        }
        Ok(())
    }
}

fn main() {
    for line in io::stdin().lock().lines().map_while(Result::ok) {
        let seats = numbers(&line, "seats").first().copied().unwrap_or(0);
        let mut council = Council::of(seats, numbers(&line, "pg_candidates"), &numbers(&line, "votes"));
        match council.result() {
            Ok(()) => println!("{{\"seats\":{:?},\"log\":[]}}", council.given),
            Err(Lot) => println!("{{\"conflict\":true,\"log\":[]}}"),
        }
        let _ = io::stdout().flush();
    }
}
