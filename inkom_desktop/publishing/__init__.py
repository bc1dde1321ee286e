"""From a draft to live posts: planning, sending, looking, recovering."""
