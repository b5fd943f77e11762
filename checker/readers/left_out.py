"""Which elements of HTML are counted and not read, and what are they called in the census?"""

LEFT_OUT = {
    "img": "image",
    "svg": "drawing",
    "math": "equation",
    "canvas": "drawing",
    "iframe": "embedded page",
    "frame": "embedded page",
    "object": "embedded object",
    "embed": "embedded object",
    "applet": "embedded object",
    "video": "video",
    "audio": "sound",
    "input": "form field",
    "select": "form field",
    "textarea": "form field",
    "button": "form field",
    "xmp": "code block",
    "plaintext": "code block",
    "listing": "code block",
}
