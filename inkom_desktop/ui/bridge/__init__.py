"""Between the window and the engine: facts become Qt signals, wishes become coroutines, pages get what they need."""
