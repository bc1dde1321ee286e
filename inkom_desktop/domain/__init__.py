"""What Inkom talks about: values and rules without a clock, a screen, a disk or a network of their own."""
