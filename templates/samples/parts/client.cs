using var http = new HttpClient();
{{~ if key_env ~}}
http.DefaultRequestHeaders.Add("{{ header }}", {{ if bearer }}"Bearer " + {{ end }}Environment.GetEnvironmentVariable("{{ key_env }}"));
{{~ end ~}}
