let () = Big.publish Law.check_json
