response.EnsureSuccessStatusCode();

var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
