let publish : (_ -> _ -> _ -> _) -> unit = Big.js "(function (check) { globalThis.provenLaw = check })"
let () = publish Law.check_json
