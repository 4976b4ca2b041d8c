"""The role of a quantity: rules by subject, their order, and the judge that reads them."""
