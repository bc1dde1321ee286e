"""The calendar: week, month and list of what is planned, with drafts to place."""
