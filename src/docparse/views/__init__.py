"""What people look at: `terminal` (show), `marks` (explain), `tasks` (one row an article)."""
