    {{~ if image ~}}
    messages = new[]
    {
        new
        {
            role = "user",
            content = new object[]
            {
                new { type = "text", text = "What is in this image?" },
                new { type = "image_url", image_url = new { url = "https://example.com/image.png" } },
            },
        },
    },
    {{~ else ~}}
    messages = new[] { new { role = "user", content = "Say hello in one sentence." } },
    {{~ end ~}}
