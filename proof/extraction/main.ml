let () = (Big.js "(function (check) { globalThis.provenLaw = check })") Law.check
