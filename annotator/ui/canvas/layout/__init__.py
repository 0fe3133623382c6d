"""Where everything on the page is: lines, boxes, lanes and heights."""
