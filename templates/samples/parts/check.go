	if err != nil {
		log.Fatal(err)
	}
