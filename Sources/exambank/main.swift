print("exambank")
