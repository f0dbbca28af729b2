external publish : ('a -> 'b -> 'c -> 'd) -> unit = "publish"
let () = publish (fun election readings certificate -> Law.check election readings certificate)
